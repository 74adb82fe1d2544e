import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { perform } from '../../../shared/document/commands.ts';
import { Projection } from '../../../shared/document/projection.ts';
import { offerQuestions } from '../../../shared/questionnaires/questions.ts';
import { offerAnswerReader } from '../../../shared/questionnaires/readAnswer.ts';
import type { Answer } from '../../../shared/questionnaires/questionnaire.ts';
import { newSampleTown } from '../../../shared/sample/sampleTown.ts';
import { namesIn } from '../../ui/values/names.ts';
import { answerCommands, fieldChoice, hasVerdict, verdictChoice } from './answerCommands.ts';
import { answerProposals } from './answerProposals.ts';
import type { ProposedField, RecordProposals } from './answerProposals.ts';
import { offerSaid, partnerSaid } from './askedTexts.ts';

const today = '2026-11-22';
const writer = { author: 'Frau Sommer', workplace: 'Jugendamt', app: 'test', now: new Date(`${today}T09:00:00Z`) };
const doc = newSampleTown(writer);
const projection = new Projection(doc);
const names = namesIn(projection, 'de');
afterAll(() => projection.close());

const partner = projection.records('partners').find(({ name }) => name === 'Familienzentrum Mühlenspatzen');
const offers = projection.records('offers').filter(({ partners }) => partners[0]?.partnerId === partner?.id);
const [cafe, fathers] = offers;
if (!partner || !cafe || !fathers) throw new Error('Lindenau lacks the Familienzentrum');

const ask = (): Answer => ({
  format: 'angebotsmappe-antwort',
  version: 1,
  questionnaireId: '00000000-0000-4000-8000-00000000cafe',
  catalogueId: projection.catalogue().id,
  partnerId: partner.id,
  partnerName: partner.name,
  answeredOn: '2026-11-20',
  by: 'Frau Beispiel',
  remark: '',
  partner: { asked: partnerSaid(partner), said: partnerSaid(partner) },
  offers: [cafe, fathers].map((offer) => {
    const asked = offerSaid(offer, names);
    return { id: offer.id, verdict: 'open', asked, said: { ...asked } };
  }),
  added: [],
});
const untouched = ask();

/** The untouched answer with other words for the café. */
const withCafe = (said: Record<string, string>, verdict: 'open' | 'checked' | 'ended' = 'open'): Answer => {
  const [ofCafe, ofFathers] = untouched.offers;
  if (!ofCafe || !ofFathers) throw new Error('Both offers are asked about');
  return { ...untouched, offers: [{ ...ofCafe, verdict, said: { ...ofCafe.said, ...said } }, ofFathers] };
};

const everything = (proposals: readonly RecordProposals[]): ReadonlySet<string> =>
  new Set(
    proposals.flatMap((one) => [
      ...one.fields.map(({ question }) => fieldChoice(one, question)),
      ...(hasVerdict(one) ? [verdictChoice(one)] : []),
    ]),
  );

/** What taking all of an answer does. */
function commandsOf(answer: Answer) {
  const proposals = answerProposals(answer, projection, names, today);
  return answerCommands(answer, proposals, {
    projection,
    chosen: everything(proposals),
    today,
    noteHeading: 'Rücklauf:',
    reviewer: 'Mühlenspatzen (Rücklauf)',
  });
}
const patchOfCafe = (answer: Answer) =>
  commandsOf(answer).find((command) => command.do === 'edit' && command.id === cafe.id);

describe('what stands in a questionnaire', () => {
  const reader = offerAnswerReader(projection, today);

  it('reads back as what the catalogue says, wherever it is read at all', () => {
    let read = 0;
    for (const offer of projection.records('offers')) {
      const said = offerSaid(offer, names);
      for (const { id } of offerQuestions) {
        // Times are the next test's matter; words about a price may hold an amount, and an address gets its `https://`.
        const isMended = id === 'cost' ? offer.cost.kind === 'text' : id === 'website' && !said[id].startsWith('http');
        if (id === 'times' || said[id] === '' || isMended) continue;
        const set = reader(id, said[id])(offer);
        if (set === null) continue;
        read += 1;
        expect(offerSaid({ ...offer, ...set }, names)[id]).toBe(said[id]);
      }
    }
    expect(read).toBeGreaterThan(500);
  });

  it('says times so that they are understood', () => {
    const timed = projection.records('offers').filter((offer) => offerSaid(offer, names).times !== '');
    const understood = timed.filter((offer) => reader('times', offerSaid(offer, names).times)(offer) !== null);
    expect(understood.length / timed.length).toBeGreaterThan(0.9);
  });
});

describe('an answer', () => {
  it('that changes nothing proposes nothing, and counts as answered', () => {
    const proposals = answerProposals(untouched, projection, names, today);
    expect(proposals.flatMap((one): readonly ProposedField[] => one.fields)).toEqual([]);
    expect(proposals.filter(hasVerdict)).toEqual([]);
    expect(commandsOf(untouched)).toContainEqual({
      do: 'edit',
      kind: 'partners',
      id: partner.id,
      patch: { answeredOn: '2026-11-20' },
    });
  });

  it('that holds marks the offer as checked on the day of the answer', () => {
    expect(patchOfCafe(withCafe({}, 'checked'))).toMatchObject({
      patch: { reviewedOn: '2026-11-20', reviewedBy: 'Mühlenspatzen (Rücklauf)' },
    });
  });

  it('from a computer whose clock is fast was given today', () => {
    expect(patchOfCafe({ ...withCafe({}, 'checked'), answeredOn: '2031-01-01' })).toMatchObject({
      patch: { reviewedOn: today },
    });
  });

  it('sets what it says, several parts of one field too', () => {
    const answer = withCafe({
      title: 'Elterncafé',
      phone: '089 99998-511',
      email: 'cafe@example.org',
      age: '0–3 Jahre',
    });
    expect(patchOfCafe(answer)).toMatchObject({
      patch: {
        title: { ...cafe.title, de: 'Elterncafé' },
        access: { ...cafe.access, phone: { written: '089 99998-511' }, email: 'cafe@example.org' },
        ageFrom: 0,
        ageTo: 36,
      },
    });
  });

  it('that cannot be read for sure goes to the internal note, word by word', () => {
    const answer = withCafe({ times: 'meistens am Nachmittag, außer wenn Markt ist' });
    const [, ofCafe] = answerProposals(answer, projection, names, today);
    expect(ofCafe?.fields).toMatchObject([{ question: 'times', isRead: false }]);
    const command = patchOfCafe(answer);
    expect(command).toMatchObject({
      patch: {
        internalNote: expect.stringContaining('Zeiten: meistens am Nachmittag, außer wenn Markt ist') as string,
      },
    });
    expect(command).not.toHaveProperty('patch.schedule');
  });

  it('that an offer is no more puts it into the archive', () => {
    expect(commandsOf(withCafe({}, 'ended'))).toContainEqual({ do: 'archive', kind: 'offers', id: cafe.id });
  });

  it('with an offer that is not here yet makes a draft of it', () => {
    const answer = { ...untouched, added: [{ said: { title: 'Krabbelkreis', cost: 'kostenlos' } }] };
    expect(commandsOf(answer).at(-1)).toMatchObject({
      do: 'create',
      record: {
        title: { de: 'Krabbelkreis' },
        cost: { kind: 'free' },
        status: 'draft',
        partners: [{ partnerId: partner.id, role: 'responsible' }],
      },
    });
  });

  it('about an offer that is gone changes nothing there', () => {
    const [ofCafe] = untouched.offers;
    if (!ofCafe) throw new Error('The café is asked about');
    const answer = { ...untouched, offers: [{ ...ofCafe, id: 'gone', said: { title: 'Neu' } }] };
    expect(commandsOf(answer).map(({ do: what }) => what)).toEqual(['edit']);
  });
});

describe('when the office has changed the same field since', () => {
  beforeAll(() => {
    perform(doc, [{ do: 'edit', kind: 'offers', id: cafe.id, patch: { audienceNote: 'Eltern mit Babys' } }], writer);
  });

  it('what the partner left as it was asked is no change', () => {
    const [, ofCafe] = answerProposals(untouched, projection, names, today);
    expect(ofCafe?.fields).toEqual([]);
  });

  it('what the partner changed too is for a person to decide', () => {
    const answer = withCafe({ audienceNote: 'Alle Eltern' });
    const [, ofCafe] = answerProposals(answer, projection, names, today);
    expect(ofCafe?.fields).toMatchObject([
      { question: 'audienceNote', now: 'Eltern mit Babys', said: 'Alle Eltern', isContested: true },
    ]);
  });
});
