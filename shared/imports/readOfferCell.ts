import type { Offer } from '../catalogue/offer.ts';
import { keptPartners, leadingPartner, withLeading } from '../catalogue/offerPartners.ts';
import { withPrice } from '../catalogue/price.ts';
import { statuses, transitions } from '../catalogue/vocabulary.ts';
import type { Projection } from '../document/projection.ts';
import { readAge } from './cells/readAge.ts';
import { readCost } from './cells/readCost.ts';
import { readDate } from './cells/readDate.ts';
import { readLanguages } from './cells/readLanguages.ts';
import { readEach } from './cells/readEach.ts';
import { termReader } from './cells/readTerms.ts';
import type { TermsRead } from './cells/readTerms.ts';
import { readAudiences, readOfferTypes, readPhases } from './cells/vocabularyReaders.ts';
import { oneLine, saysNothing } from './fold.ts';
import { nameOf } from './match/name.ts';
import { NameIndex } from './match/NameIndex.ts';
import { topicReader } from './topicReader.ts';

/** What of an offer one cell of a table says, and can be written into it. */
export const offerCells = [
  'title',
  'reviewed',
  'age',
  'cost',
  'funding',
  'validTo',
  'status',
  'partner',
  'phase',
  'transition',
  'offerType',
  'topic',
  'audience',
  'place',
  'languages',
] as const;
export type OfferCellId = (typeof offerCells)[number];

/** Why a cell cannot be written into an offer; `word` is what nobody knows. */
export interface CellRefusal {
  readonly refused: 'required' | 'day' | 'age' | 'word' | 'name';
  readonly word: string;
}

/** A cell that was pasted and could not be read. */
export interface UnreadCell extends CellRefusal {
  /** The heading of its column. */
  readonly header: string;
  readonly text: string;
}

/** A cell read: the whole fields that it sets in an offer, or why it sets none. */
export type CellRead = ((offer: Offer) => Partial<Offer>) | CellRefusal;

const refuse = (refused: CellRefusal['refused'], word: string): CellRefusal => ({ refused, word });

function readDay(text: string, set: (day: string | null, offer: Offer) => Partial<Offer>): CellRead {
  const { value, notes } = readDate(text, 'last');
  if (notes.some(({ code }) => code === 'date-unreadable')) return refuse('day', text);
  return (offer) => set(value, offer);
}

/** Reads words of a vocabulary. One that nobody knows refuses the cell: what stands there would not be all it says. */
function readWords<Id extends string>(
  text: string,
  read: (text: string) => TermsRead<Id>,
  set: (ids: Id[]) => Partial<Offer>,
): CellRead {
  const { ids, unknown } = saysNothing(text) ? { ids: [], unknown: [] } : read(text);
  return unknown.length > 0 ? refuse('word', unknown.join(', ')) : () => set([...ids]);
}

/** Looks up what a cell calls by name: one thing, or several between line breaks, semicolons or commas. */
function namesIn(
  index: NameIndex<string>,
  text: string,
): { readonly ids: readonly string[]; readonly unknown: string | null } {
  const { found, unknown } = readEach(text, /[\n;,]/u, (name) => {
    const [id, other] = index.exact(nameOf(oneLine(name)));
    // Two of the same name: nobody but a person can tell which is meant.
    return other === undefined ? id : undefined;
  });
  const [first = null] = unknown;
  // Something may well be called what elsewhere says nothing.
  return first !== null && saysNothing(text) ? { ids: [], unknown: null } : { ids: found, unknown: first };
}

function readPartners(index: NameIndex<string>, text: string): CellRead {
  const { ids, unknown } = namesIn(index, text);
  if (unknown !== null) return refuse('name', unknown);
  return ({ partners }) => {
    const [first, ...others] = ids;
    if (first !== undefined && others.length === 0) return { partners: withLeading(partners, first) };
    if (first !== undefined) return { partners: keptPartners([], ids) };
    const leading = leadingPartner(partners);
    const left = partners.map(({ partnerId }) => partnerId).filter((id) => id !== leading);
    return { partners: keptPartners(partners, left) };
  };
}

function readPrice(text: string): CellRead {
  const { kind = null, amount = null, unit = null, note = null } = readCost(text).value ?? {};
  return ({ cost }) => {
    // A list of bare amounts says nothing of what they are for.
    const isBare = kind === 'amount' && unit === null && cost.kind === 'amount';
    return { cost: withPrice(cost, { kind, amount, unit: isBare ? cost.unit : unit, note }) };
  };
}

const readStatus = termReader(statuses);
const readTransitions = termReader(transitions);

/**
 * Makes the reader of cells that are pasted into the table of offers, as lists are read. An empty cell empties.
 * @param author stands in the offers as the one who checked them
 */
export function offerCellReader(projection: Projection, author: string): (cell: OfferCellId, text: string) => CellRead {
  const indexOf = (kind: 'partners' | 'places') => {
    const index = new NameIndex<string>();
    for (const { id, name, archived } of projection.rows(kind)) if (archived === null) index.add(nameOf(name), id);
    return index;
  };
  const [partners, places] = [indexOf('partners'), indexOf('places')];
  const readTopics = topicReader(projection.catalogue());
  return (cell, text) => {
    switch (cell) {
      case 'title': {
        const title = oneLine(text);
        return title === '' ? refuse('required', '') : (offer) => ({ title: { ...offer.title, de: title } });
      }
      case 'status':
        if (saysNothing(text)) return refuse('required', '');
        return readWords(text, readStatus, ([status]) => (status === undefined ? {} : { status }));
      case 'offerType':
        return readWords(text, readOfferTypes, ([offerType = null]) => ({ offerType }));
      case 'reviewed':
        return readDay(text, (day, { reviewedOn }) =>
          // Who pastes the day that stands there has checked nothing.
          day === reviewedOn ? {} : { reviewedOn: day, reviewedBy: day === null ? null : author },
        );
      case 'validTo':
        return readDay(text, (validTo) => ({ validTo }));
      case 'funding':
        return readDay(text, (until, { funding }) => ({ funding: { ...funding, until } }));
      case 'age': {
        const age = saysNothing(text) ? { from: null, to: null } : readAge(text).value;
        return age === null ? refuse('age', text) : () => ({ ageFrom: age.from, ageTo: age.to });
      }
      case 'cost':
        return readPrice(text);
      case 'partner':
        return readPartners(partners, text);
      case 'place': {
        const { ids, unknown } = namesIn(places, text);
        return unknown === null ? () => ({ places: [...ids] }) : refuse('name', unknown);
      }
      case 'phase':
        return readWords(text, readPhases, (phases) => ({ phases }));
      case 'transition':
        return readWords(text, readTransitions, (ids) => ({ transitions: ids }));
      case 'topic':
        return readWords(text, readTopics, (ids) => ({ topics: ids }));
      case 'audience':
        return readWords(text, readAudiences, (audiences) => ({ audiences }));
      case 'languages': {
        const { codes, note } = readLanguages(text).value;
        if (note !== null) return refuse('word', note);
        return ({ spokenLanguages }) => ({ spokenLanguages: { ...spokenLanguages, codes: [...codes] } });
      }
    }
  };
}
