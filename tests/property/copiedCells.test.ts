import { describe, expect, it } from 'vitest';
import { groupContext } from '../../shared/catalogue/offerGroups.ts';
import { offer as offerSchema } from '../../shared/catalogue/offer.ts';
import type { Offer } from '../../shared/catalogue/offer.ts';
import { topics } from '../../shared/catalogue/topics.ts';
import { spokenLanguages } from '../../shared/catalogue/spokenLanguages.ts';
import { audiences, phases, transitions } from '../../shared/catalogue/vocabulary.ts';
import { perform } from '../../shared/document/commands.ts';
import { Projection } from '../../shared/document/projection.ts';
import { offerCellReader, offerCells } from '../../shared/imports/readOfferCell.ts';
import type { OfferCellId } from '../../shared/imports/readOfferCell.ts';
import { newSampleTown } from '../../shared/sample/sampleTown.ts';
import { tabText } from '../../shared/tabText.ts';
import { languages } from '../../shared/texts/language.ts';
import type { Language } from '../../shared/texts/language.ts';
import { fieldsFrom, layOutPasted } from '../../renderer/features/bulk/pastedCells.ts';
import { copiedTexts } from '../../renderer/features/offers/list/copiedTexts.ts';
import { offerWords } from '../../renderer/features/offers/list/offerWords.ts';
import { namesIn } from '../../renderer/ui/values/names.ts';

const writer = { author: 'Frau Sommer', workplace: 'Jugendamt', app: 'test', now: new Date('2026-11-22T09:00:00Z') };

/** Names as offices have them, one within the other. */
const awkward = [
  'Rathaus',
  'Saal',
  'Rathaus, Saal',
  'Turnhalle; hinten',
  'Haus 3 / Raum 2',
  'unbekannt',
  '=Eltern',
  '-',
];

/** The sample town with places, partners and topics of awkward names, and an offer that has them all. */
function awkwardTown(): Projection {
  const doc = newSampleTown(writer);
  const before = new Projection(doc);
  const { id, topics: own } = before.catalogue();
  before.close();
  const newTopics = awkward
    .slice(0, 5)
    .map((label, at) => ({ id: `awkward-${at}`, label: { de: label }, parent: 'education' as const }));
  perform(
    doc,
    [
      { do: 'edit', kind: 'catalogue', id, patch: { topics: [...own, ...newTopics] } },
      ...awkward.flatMap((name, at) => [
        { do: 'create' as const, kind: 'places' as const, record: { id: `place-${at}`, name } },
        { do: 'create' as const, kind: 'partners' as const, record: { id: `partner-${at}`, name } },
        {
          do: 'create' as const,
          kind: 'offers' as const,
          record: {
            id: `one-${at}`,
            title: { de: name },
            places: [`place-${at}`],
            partners: [{ partnerId: `partner-${at}`, role: 'responsible' }],
          },
        },
      ]),
      {
        do: 'create',
        kind: 'offers',
        record: {
          id: 'all',
          title: { de: '=Alles, und "noch" mehr' },
          places: awkward.map((_, at) => `place-${at}`),
          topics: [...newTopics, ...topics].map((topic) => topic.id),
          audiences: audiences.map((term) => term.id),
          phases: phases.map((term) => term.id),
          transitions: transitions.map((term) => term.id),
          spokenLanguages: { codes: [...spokenLanguages] },
        },
      },
    ],
    writer,
    null,
  );
  return new Projection(doc);
}

const town = awkwardTown();
const read = offerCellReader(town, 'Frau Sommer');
const blank = offerSchema.parse({ id: 'blank' });

const textsIn = (language: Language) => {
  const { topics: own } = town.catalogue();
  return copiedTexts(offerWords(namesIn(town, language), groupContext(own, town.rows('places')), language), language);
};

/** What an offer becomes where a cell copied from another one is pasted into it. */
function pasted(from: Offer, to: Offer, column: OfferCellId, language: Language): Offer {
  const text = textsIn(language)[column];
  const request = {
    pasted: tabText([[text(from)]]),
    ids: [to.id],
    fillsAll: false,
    columns: [{ id: column, header: column, text }],
  };
  const { fields, unread } = fieldsFrom(layOutPasted(request).byOffer.get(to.id) ?? [], to, read);
  expect(unread, `${column}: ${text(from)}`).toEqual([]);
  return { ...to, ...fields };
}

/** What of an offer a column shows; lists in no order. */
const said: Readonly<Record<OfferCellId, (offer: Offer) => unknown>> = {
  title: ({ title }) => title['de'],
  reviewed: ({ reviewedOn }) => reviewedOn,
  age: ({ ageFrom, ageTo }) => [ageFrom, ageTo],
  cost: ({ cost }) => [cost.kind, cost.amount, cost.unit],
  funding: ({ funding }) => funding.until,
  validTo: ({ validTo }) => validTo,
  status: ({ status }) => status,
  partner: ({ partners }) => partners.find(({ role }) => role === 'responsible')?.partnerId,
  phase: (offer) => new Set(offer.phases),
  transition: (offer) => new Set(offer.transitions),
  offerType: ({ offerType }) => offerType,
  topic: (offer) => new Set(offer.topics),
  audience: (offer) => new Set(offer.audiences),
  place: (offer) => new Set(offer.places),
  languages: ({ spokenLanguages: { codes } }) => new Set(codes),
};

describe.each(languages)('a cell copied in %s', (language) => {
  const offers = town.records('offers').filter(({ archived }) => archived === null);

  it.each(offerCells)('of the column %s changes nothing in the offer it came from', (column) => {
    for (const offer of offers) expect(pasted(offer, offer, column, language)).toEqual(offer);
  });

  it.each(offerCells)('of the column %s says the same in another offer', (column) => {
    // A price in words is read as in a list that is imported; ages the wrong way round are nobody's.
    const isReadAnew = ({ cost, ageFrom, ageTo }: Offer) =>
      (column === 'cost' && cost.kind === 'text') || (column === 'age' && (ageFrom ?? 0) > (ageTo ?? Infinity));
    for (const offer of offers.filter((one) => !isReadAnew(one))) {
      const text = textsIn(language)[column](offer);
      expect(said[column](pasted(offer, blank, column, language)), text).toEqual(said[column](offer));
    }
  });
});
