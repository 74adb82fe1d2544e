import { beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { perform } from './commands.ts';
import type { Command } from './commands.ts';
import { openConflicts } from './decisions.ts';
import { markReport } from './markReport.ts';
import { copyOf } from './merge.ts';
import { newCatalogue } from './newCatalogue.ts';

const writer = {
  author: 'Katrin Beispiel',
  workplace: 'Jugendamt',
  app: 'test',
  now: new Date('2026-11-22T09:00:00Z'),
};
const [babyCafe, choir] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
const person = '33333333-3333-4333-8333-333333333333';
const create = (id: string, title: string): Command => ({
  do: 'create',
  kind: 'offers',
  record: { id, title: { de: title }, contacts: [{ id: person, name: 'Lena Muster' }] },
});
const website = (value: string): Command => ({ do: 'set', kind: 'offers', id: babyCafe, key: 'website', value });

let mine: Y.Doc;
let hers: Y.Doc;
beforeEach(() => {
  const id = crypto.randomUUID();
  mine = newCatalogue({ id, name: 'Lindenau' }, [create(babyCafe, 'Babycafé'), create(choir, 'Kinderchor')], writer);
  hers = copyOf(mine);
});

const merge = (from: Y.Doc, into: Y.Doc) => Y.applyUpdateV2(into, Y.encodeStateAsUpdateV2(from));

function decideAll(doc: Y.Doc): void {
  const [conflict] = openConflicts(doc);
  if (conflict?.type !== 'two-versions') throw new Error('there is nothing to decide');
  perform(doc, [{ do: 'decide', conflict, choice: 'visible', value: conflict.visible.value }], writer);
}

test('one decision between three versions counts as one, once it is news', () => {
  const third = copyOf(mine);
  for (const [at, doc] of [mine, hers, third].entries()) perform(doc, [website(`https://${at}.example.org`)], writer);
  merge(mine, hers);
  merge(third, hers);
  merge(hers, mine);
  while (openConflicts(hers).length > 0) decideAll(hers);
  expect(markReport(mine, hers)).toEqual({ decisions: 1, distinct: 0, erased: 0 });
  merge(hers, mine);
  expect(markReport(mine, hers)).toEqual({ decisions: 0, distinct: 0, erased: 0 });
});

test('replacing a value in full knowledge of it is an edit and no decision', () => {
  perform(hers, [website('https://eins.example.org')], writer);
  perform(hers, [website('https://zwei.example.org')], writer);
  expect(markReport(mine, hers).decisions).toBe(0);
});

test('two entries that are not the same are named', () => {
  perform(hers, [{ do: 'distinct', kind: 'offers', one: babyCafe, other: choir }], writer);
  expect(markReport(mine, hers)).toEqual({ decisions: 0, distinct: 1, erased: 0 });
});

test('a person erased in two records is one person, another one after that makes two', () => {
  const erase = (id: string, key: string): Command => ({ do: 'erase', kind: 'offers', id, key });
  perform(hers, [erase(babyCafe, `contacts/${person}`), erase(choir, `contacts/${person}`)], writer);
  expect(markReport(mine, hers)).toEqual({ decisions: 0, distinct: 0, erased: 1 });
  perform(hers, [erase(choir, 'internalNote')], writer);
  expect(markReport(mine, hers).erased).toBe(2);
});
