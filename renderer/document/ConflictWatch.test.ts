import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { perform } from '../../shared/document/commands.ts';
import type { Command } from '../../shared/document/commands.ts';
import { newCatalogue } from '../../shared/document/newCatalogue.ts';
import { Projection } from '../../shared/document/projection.ts';
import { newDoc } from '../../shared/document/structure.ts';
import { ConflictWatch } from './ConflictWatch.ts';

const id = '11111111-1111-4111-8111-111111111111';
const writer = (author: string) => ({ author, workplace: '', app: 'test', now: new Date('2026-11-22T09:00:00Z') });
const set = (key: string, value: string): Command => ({ do: 'set', kind: 'offers', id, key, value });
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

let mine: Y.Doc;
let hers: Y.Doc;
let projection: Projection;
let watch: ConflictWatch;
let told: number;

beforeEach(async () => {
  const create: Command = { do: 'create', kind: 'offers', record: { id, title: { de: 'Babycafé' } } };
  mine = newCatalogue({ id: crypto.randomUUID(), name: 'Lindenau' }, [create], writer('Frau Sommer'));
  hers = newDoc();
  Y.applyUpdateV2(hers, Y.encodeStateAsUpdateV2(mine));
  projection = new Projection(mine);
  told = 0;
  watch = new ConflictWatch(mine, () => told++);
  projection.subscribe((touched) => watch.touched(touched));
  await soon();
});
afterEach(() => {
  watch.close();
  projection.close();
});

test('two versions that a colleague brings are found, and gone once decided', async () => {
  expect(watch.conflicts).toEqual([]);
  perform(mine, [set('website', 'https://eins.example.org')], writer('Frau Sommer'));
  perform(hers, [set('website', 'https://zwei.example.org')], writer('Frau Meier'));
  Y.applyUpdateV2(mine, Y.encodeStateAsUpdateV2(hers));
  await soon();
  expect(watch.conflicts).toHaveLength(1);
  const [conflict] = watch.conflicts;
  if (conflict?.type !== 'two-versions') throw new Error('there is no such conflict');
  perform(mine, [{ do: 'decide', conflict, choice: 'lost', value: conflict.lost.value }], writer('Frau Sommer'));
  await soon();
  expect(watch.conflicts).toEqual([]);
});

test('an edit elsewhere leaves the list as it is, and nobody is told', async () => {
  perform(mine, [set('website', 'https://eins.example.org')], writer('Frau Sommer'));
  perform(hers, [set('website', 'https://zwei.example.org')], writer('Frau Meier'));
  Y.applyUpdateV2(mine, Y.encodeStateAsUpdateV2(hers));
  await soon();
  const before = watch.conflicts;
  const times = told;
  perform(mine, [set('reviewedBy', 'Frau Sommer')], writer('Frau Sommer'));
  await soon();
  expect(watch.conflicts).toBe(before);
  expect(told).toBe(times);
});
