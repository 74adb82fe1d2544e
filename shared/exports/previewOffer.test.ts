import { expect, test } from 'vitest';
import { perform } from '../document/commands.ts';
import { newCatalogue } from '../document/newCatalogue.ts';
import { Projection } from '../document/projection.ts';
import { previewOffer } from './previewOffer.ts';

const writer = {
  author: 'Katrin Beispiel',
  workplace: 'Jugendamt',
  app: 'test',
  now: new Date('2026-11-22T09:00:00Z'),
};
const today = '2026-11-22';
const doc = newCatalogue(
  { id: 'k', name: 'Lindenau', municipality: { name: 'Lindenau', ags: '05999004' } },
  [
    { do: 'create', kind: 'partners', record: { id: 'p', name: 'Familienzentrum', internalNote: 'zahlt spät' } },
    {
      do: 'create',
      kind: 'places',
      record: { id: 'o', name: 'Schutzwohnung', street: 'Weg 1', hideExactAddress: true },
    },
    {
      do: 'create',
      kind: 'offers',
      record: {
        id: 'a',
        title: { de: 'Babycafé' },
        partners: [{ partnerId: 'p', role: 'responsible' }],
        places: ['o'],
        attendance: ['on-site'],
        phases: ['birth'],
        topics: ['parent-cafes'],
        status: 'published',
        internalNote: 'nur für uns',
        website: 'kein Link',
        contacts: [
          { id: 'c1', name: 'Lena Muster', public: true },
          { id: 'c2', name: 'Karl Intern' },
        ],
      },
    },
  ],
  writer,
);
const preview = () => previewOffer(new Projection(doc), 'a', today);

test('an offer that is not published shows why, and in what form it would go out', () => {
  expect(preview()?.leftOut).toMatchObject({ reason: 'problems', problems: [{ rule: 'review-missing' }] });
  expect(preview()?.offer.title.de).toBe('Babycafé');
});

test('one that is published shows nothing that stays in the office', () => {
  perform(doc, [{ do: 'edit', kind: 'offers', id: 'a', patch: { reviewedOn: today } }], writer);
  const shown = preview();
  expect(shown?.leftOut).toBeNull();
  expect(shown?.offer.contacts.map(({ name }) => name)).toEqual(['Lena Muster']);
  expect(shown?.offer.website).toBeNull();
  expect(shown?.valuesLeftOut.map(({ field }) => field)).toEqual(['website']);
  expect(shown?.places).toMatchObject([{ name: 'Schutzwohnung', street: null }]);
  expect(JSON.stringify(shown)).not.toMatch(/Karl Intern|nur für uns|zahlt spät|Weg 1/);
});

test('there is no preview of an offer that is not there', () => {
  expect(previewOffer(new Projection(doc), 'nobody', today)).toBeNull();
});
