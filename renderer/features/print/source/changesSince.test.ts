import { expect, test } from 'vitest';
import { endOfDay } from '../../../../shared/catalogue/calendar.ts';
import { catalogueAsOf } from '../../../../shared/document/catalogueAsOf.ts';
import { perform } from '../../../../shared/document/commands.ts';
import type { Command } from '../../../../shared/document/commands.ts';
import { newCatalogue } from '../../../../shared/document/newCatalogue.ts';
import { Projection } from '../../../../shared/document/projection.ts';
import { changesSince } from './changesSince.ts';
import { printSource, titleOf } from './printSource.ts';
import type { Readership } from './printSource.ts';

const on = (day: string) => ({
  author: 'Frau Sommer',
  workplace: 'Jugendamt 2',
  app: 'test',
  now: new Date(`${day}T10:00:00`),
});

const offer = (id: string, more: object = {}) => ({
  id,
  title: { de: id },
  partners: [{ partnerId: 'p', role: 'responsible' }],
  places: ['o'],
  attendance: ['on-site'],
  phases: ['birth'],
  topics: ['parent-cafes'],
  reviewedOn: '2026-11-01',
  status: 'published',
  ...more,
});
const create = (kind: 'offers' | 'partners' | 'places', record: object): Command =>
  ({ do: 'create', kind, record }) as Command;
const edit = (id: string, patch: object): Command => ({ do: 'edit', kind: 'offers', id, patch });

/** A catalogue with a year of its own: begun in January, worked on in June. */
function catalogue() {
  const doc = newCatalogue(
    { id: 'k', name: 'Lindenau', municipality: { name: 'Lindenau', ags: '05999004' }, publisher: { name: 'Stadt' } },
    [
      create('partners', { id: 'p', name: 'Verein' }),
      create('places', { id: 'o', name: 'Haus', postcode: '59999', town: 'Lindenau' }),
      ...['Babycafé', 'Krabbelgruppe', 'Lesepaten', 'Turnen'].map((id) => create('offers', offer(id))),
      create('offers', offer('Sommerfest', { validTo: '2026-08-31' })),
    ],
    on('2026-01-10'),
  );
  perform(
    doc,
    [
      create('offers', offer('Stillcafé')),
      { do: 'archive', kind: 'offers', id: 'Lesepaten' },
      edit('Babycafé', { summary: { de: 'Jeden Dienstag' }, ageTo: 12 }),
      edit('Krabbelgruppe', { reviewedOn: '2026-06-01', reviewedBy: 'Frau Sommer' }),
      edit('Turnen', { funding: { kind: 'project', source: 'Stiftung', until: '2027-03-31' } }),
    ],
    on('2026-06-15'),
  );
  return doc;
}

function changes(since: string, readership: Readership) {
  const doc = catalogue();
  const then = new Projection(catalogueAsOf(doc, endOfDay(since)));
  return changesSince(printSource(new Projection(doc), readership, '2026-11-22'), printSource(then, readership, since));
}

test('the committee hears what is new, what ended by archiving or by running out, and what says something else', () => {
  const { before, added, ended, changed } = changes('2026-03-01', 'office');
  expect(before).toBe(5);
  expect(added.map(titleOf)).toEqual(['Stillcafé']);
  expect(ended.map(titleOf)).toEqual(['Lesepaten', 'Sommerfest']);
  expect(changed.map(({ offer: { id }, fields }) => [id, fields])).toEqual([
    ['Babycafé', ['summary', 'ageTo']],
    ['Turnen', ['funding']],
  ]);
});

test('the public hears nothing of funding, and checking an offer is no change for anybody', () => {
  const { changed } = changes('2026-03-01', 'public');
  expect(changed.map(({ offer: { id } }) => id)).toEqual(['Babycafé']);
});

test('compared with a day after the last edit, only what ran out since has ended', () => {
  const { added, ended, changed } = changes('2026-07-01', 'office');
  expect([added, changed]).toEqual([[], []]);
  expect(ended.map(titleOf)).toEqual(['Sommerfest']);
});

test('on a day before the catalogue began there was nothing', () => {
  expect(changes('2025-12-31', 'public').before).toBe(0);
});
