import { beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { encodeValue } from './cellValue.ts';
import { actsOf, editsOfAct } from './acts.ts';
import { catalogueAsOf } from './catalogueAsOf.ts';
import { perform } from './commands.ts';
import type { Command } from './commands.ts';
import { editsOf } from './history.ts';
import type { Edit } from './history.ts';
import { newCatalogue } from './newCatalogue.ts';
import { Projection } from './projection.ts';
import { restoreCommands } from './restoreCommands.ts';
import type { RestoreScope } from './restoreCommands.ts';
import { newDoc } from './structure.ts';
import { valueAt } from './valueAt.ts';

const day = (date: number) => Date.UTC(2026, 10, date, 9);
const at = (author: string, date: number) => ({
  author,
  workplace: 'Jugendamt',
  app: 'test',
  now: new Date(day(date)),
});
const [babyCafe, choir] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
const create = (id: string, title: string): Command => ({
  do: 'create',
  kind: 'offers',
  record: { id, title: { de: title }, ageTo: 36, contacts: [{ id: 'c1', name: 'Lena Muster' }] },
});
const set = (key: string, value: string | number | null): Command => ({
  do: 'set',
  kind: 'offers',
  id: babyCafe,
  key,
  value,
});
const age = (value: number) => set('ageTo', value);

let doc: Y.Doc;
beforeEach(() => {
  doc = newCatalogue(
    { id: crypto.randomUUID(), name: 'Lindenau' },
    [create(babyCafe, 'Babycafé')],
    at('Katrin Beispiel', 1),
  );
});

const copyOf = (from: Y.Doc) => {
  const copy = newDoc();
  Y.applyUpdateV2(copy, Y.encodeStateAsUpdateV2(from));
  return copy;
};
const short = ({ author, at: when, key, before, after, created }: Edit) => [
  author.split(' ')[0],
  when === null ? null : new Date(when).getUTCDate(),
  key,
  before,
  after,
  ...(created ? ['created'] : []),
];

test('a field’s history begins with what it was created with and names who changed what', () => {
  perform(doc, [age(48)], at('Sabine Meier', 2));
  perform(doc, [age(60)], at('Cem Yıldız', 3));
  expect(editsOf(doc, 'offers', babyCafe, 'ageTo').map(short)).toEqual([
    ['Cem', 3, 'ageTo', 48, 60],
    ['Sabine', 2, 'ageTo', 36, 48],
    ['Katrin', 1, 'ageTo', null, 36, 'created'],
  ]);
  expect(editsOf(doc, 'offers', babyCafe, 'contacts/c1').map(({ created }) => created)).toEqual([true]);
});

test('a record’s history holds every field, archiving, and its creation once', () => {
  perform(doc, [age(48), set('website', 'https://example.org')], at('Sabine Meier', 2));
  perform(doc, [{ do: 'archive', kind: 'offers', id: babyCafe }], at('Cem Yıldız', 3));
  expect(editsOf(doc, 'offers', babyCafe).map(({ key, created }) => [key, created ?? false])).toEqual([
    ['archived', false],
    ['website', false],
    ['ageTo', false],
    ['', true],
  ]);
});

test('two versions both stand in the history, with what both started from', () => {
  const other = copyOf(doc);
  perform(doc, [age(48)], at('Sabine Meier', 2));
  perform(other, [age(60)], at('Cem Yıldız', 3));
  Y.applyUpdateV2(doc, Y.encodeStateAsUpdateV2(other));
  expect(editsOf(doc, 'offers', babyCafe, 'ageTo').map(short)).toEqual([
    ['Cem', 3, 'ageTo', 36, 60],
    ['Sabine', 2, 'ageTo', 36, 48],
    ['Katrin', 1, 'ageTo', null, 36, 'created'],
  ]);
});

test('an edit stands after the one it replaced, though a clock was years behind', () => {
  perform(doc, [age(48)], at('Sabine Meier', 5));
  perform(doc, [age(60)], { ...at('Cem Yıldız', 6), now: new Date('1970-01-01') });
  expect(editsOf(doc, 'offers', babyCafe, 'ageTo').map(({ after }) => after)).toEqual([60, 48, 36]);
});

test('the acts of a catalogue name the records they touched', () => {
  perform(doc, [create(choir, 'Kinderchor'), age(48)], at('Sabine Meier', 2));
  perform(doc, [age(60), set('website', 'https://example.org')], at('Cem Yıldız', 3));
  const acts = actsOf(doc);
  expect(acts.map(({ author, records, edits }) => [author, records.map(({ id }) => id), edits])).toEqual([
    ['Cem Yıldız', [babyCafe], 2],
    ['Sabine Meier', [choir, babyCafe], 2],
    ['Katrin Beispiel', ['catalogue', babyCafe], 2],
  ]);
  expect(acts.map((act) => editsOfAct(doc, act).map(short))).toEqual([
    [
      ['Cem', 3, 'ageTo', 48, 60],
      ['Cem', 3, 'website', null, 'https://example.org'],
    ],
    [
      ['Sabine', 2, '', null, null, 'created'],
      ['Sabine', 2, 'ageTo', 36, 48],
    ],
    [
      ['Katrin', 1, '', null, null, 'created'],
      ['Katrin', 1, '', null, null, 'created'],
    ],
  ]);
  expect(actsOf(doc, { limit: 1 })).toEqual(acts.slice(0, 1));
  expect(actsOf(doc, { since: day(2) })).toEqual(acts.slice(0, 2));
});

test('the catalogue of a day shows what was there, and not what came later', () => {
  perform(doc, [age(48)], at('Sabine Meier', 2));
  const before = new Projection(copyOf(doc)).records('offers');
  perform(doc, [create(choir, 'Kinderchor'), age(60)], at('Cem Yıldız', 4));
  perform(doc, [{ do: 'archive', kind: 'offers', id: babyCafe }], at('Cem Yıldız', 5));
  const then = new Projection(catalogueAsOf(doc, day(3)));
  expect(then.records('offers')).toEqual(before);
  expect(then.catalogue().name).toBe('Lindenau');
  expect(new Projection(catalogueAsOf(doc, day(0))).ids('offers')).toEqual([]);
});

test('an edit made on another computer that day belongs to the day, whenever it arrived', () => {
  const other = copyOf(doc);
  perform(other, [age(48)], at('Cem Yıldız', 2));
  perform(doc, [set('website', 'https://example.org')], at('Sabine Meier', 4));
  Y.applyUpdateV2(doc, Y.encodeStateAsUpdateV2(other));
  const then = catalogueAsOf(doc, day(3));
  expect(valueAt(then, 'offers', babyCafe, 'ageTo')).toBe(48);
  expect(valueAt(then, 'offers', babyCafe, 'website')).toBeNull();
});

function restored(scope: RestoreScope) {
  perform(doc, [age(48), set('website', 'https://example.org')], at('Sabine Meier', 2));
  perform(doc, [age(60), set('website', null), create(choir, 'Kinderchor')], at('Cem Yıldız', 4));
  perform(doc, [{ do: 'archive', kind: 'offers', id: babyCafe }], at('Cem Yıldız', 5));
  perform(doc, restoreCommands(doc, catalogueAsOf(doc, day(3)), scope), at('Katrin Beispiel', 6));
  const records = new Projection(doc).records('offers');
  return records.map(({ ageTo, website, archived }) => ({ ageTo, website, archived: archived !== null }));
}
const choirAsItWas = { ageTo: 36, website: null, archived: false };

test('one value comes back as a new edit', () => {
  const [offer, other] = restored({ kind: 'offers', id: babyCafe, key: 'ageTo' });
  expect([offer, other]).toEqual([{ ageTo: 48, website: null, archived: true }, choirAsItWas]);
  expect(editsOf(doc, 'offers', babyCafe, 'ageTo').map(({ after }) => after)).toEqual([48, 60, 48, 36]);
});

test('one record comes back, out of the archive too', () => {
  expect(restored({ kind: 'offers', id: babyCafe })).toEqual([
    { ageTo: 48, website: 'https://example.org', archived: false },
    choirAsItWas,
  ]);
});

test('everything comes back; what was created since is put away', () => {
  expect(restored('all')).toEqual([
    { ageTo: 48, website: 'https://example.org', archived: false },
    { ...choirAsItWas, archived: true },
  ]);
});

test('what a newer program wrote stays as it is when a record comes back', () => {
  doc.transact(() => doc.getMap('offers').set(`${babyCafe}/inventedLater`, encodeValue({ deep: [1] })));
  expect(restored('all')).toHaveLength(2);
  expect(valueAt(doc, 'offers', babyCafe, 'inventedLater')).toEqual({ deep: [1] });
});
