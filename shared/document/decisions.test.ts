import { beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { Refusal } from '../refusal.ts';
import { perform, revert } from './commands.ts';
import type { Act, Command } from './commands.ts';
import { conflictsOf } from './conflicts.ts';
import type { Conflict } from './conflicts.ts';
import { decisionsOf, openConflicts } from './decisions.ts';
import type { Choice } from './decisions.ts';
import type { Json } from './json.ts';
import { newCatalogue } from './newCatalogue.ts';
import { isSound } from './soundness.ts';
import { newDoc } from './structure.ts';
import { valueAt } from './valueAt.ts';

const at = (author: string, day: number) => ({
  author,
  workplace: 'Jugendamt',
  app: 'test',
  now: new Date(Date.UTC(2026, 10, day, 9)),
});
const [katrin, sabine, cem] = [at('Katrin Beispiel', 1), at('Sabine Meier', 2), at('Cem Yıldız', 3)];
const id = '11111111-1111-4111-8111-111111111111';
const website = (value: string): Command => ({ do: 'set', kind: 'offers', id, key: 'website', value });
const archive: Command = { do: 'archive', kind: 'offers', id };

let mine: Y.Doc;
let hers: Y.Doc;
let his: Y.Doc;

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = newDoc();
  Y.applyUpdateV2(copy, Y.encodeStateAsUpdateV2(doc));
  return copy;
}

function exchange(...docs: Y.Doc[]): void {
  for (const from of docs) for (const into of docs) Y.applyUpdateV2(into, Y.encodeStateAsUpdateV2(from));
}

function decide(doc: Y.Doc, conflict: Conflict, choice: Choice, value: Json, writer = katrin): Act {
  return perform(doc, [{ do: 'decide', conflict, choice, value }], writer);
}

const shown = (doc: Y.Doc) => valueAt(doc, 'offers', id, 'website');

beforeEach(() => {
  const create: Command = { do: 'create', kind: 'offers', record: { id, title: { de: 'Babycafé' } } };
  mine = newCatalogue({ id: crypto.randomUUID(), name: 'Lindenau' }, [create], katrin);
  [hers, his] = [copyOf(mine), copyOf(mine)];
});

function twoWebsites() {
  perform(hers, [website('https://eins.example.org')], sabine);
  perform(his, [website('https://zwei.example.org')], cem);
  exchange(mine, hers, his);
  const [conflict, ...more] = openConflicts(mine);
  if (conflict?.type !== 'two-versions' || more.length > 0) throw new Error('one conflict is expected');
  return conflict;
}

test('what one person decided is decided for everybody, and says who chose what', () => {
  const conflict = twoWebsites();
  decide(mine, conflict, 'lost', conflict.lost.value);
  exchange(mine, hers, his);
  for (const doc of [mine, hers, his]) {
    expect(openConflicts(doc)).toEqual([]);
    expect(shown(doc)).toBe(conflict.lost.value);
    expect(isSound(doc)).toBe(true);
    expect(decisionsOf(doc)).toMatchObject([
      { kind: 'offers', id, key: 'website', choice: 'lost', author: 'Katrin Beispiel', value: conflict.lost.value },
    ]);
  }
});

test('a decision that is taken back is open again, with both versions', () => {
  const conflict = twoWebsites();
  const { act: redo } = revert(mine, decide(mine, conflict, 'lost', conflict.lost.value), katrin);
  expect(shown(mine)).toBe(conflict.visible.value);
  expect(openConflicts(mine)).toMatchObject([
    { visible: { value: conflict.visible.value }, lost: { value: conflict.lost.value } },
  ]);
  revert(mine, redo, katrin);
  expect(openConflicts(mine)).toEqual([]);
  expect(shown(mine)).toBe(conflict.lost.value);
});

test('two people who decide differently have two versions again, even where one kept what showed', () => {
  const conflict = twoWebsites();
  decide(hers, openConflicts(hers)[0]!, 'visible', conflict.visible.value, sabine);
  decide(his, openConflicts(his)[0]!, 'lost', conflict.lost.value, cem);
  exchange(mine, hers, his);
  const [again, ...more] = openConflicts(mine);
  expect(more).toEqual([]);
  expect(again?.type === 'two-versions' && [again.visible.value, again.lost.value].sort()).toEqual([
    'https://eins.example.org',
    'https://zwei.example.org',
  ]);
});

test('a new edit beside a decision is listed', () => {
  const conflict = twoWebsites();
  decide(mine, conflict, 'new', 'https://drei.example.org');
  perform(his, [website('https://vier.example.org')], cem);
  exchange(mine, hers, his);
  expect(openConflicts(mine)).toHaveLength(1);
});

test('an edit in one person’s own copy closes nothing', () => {
  twoWebsites();
  perform(mine, [website('https://drei.example.org')], katrin);
  expect(openConflicts(mine)).toMatchObject([{ visible: { value: 'https://drei.example.org' } }]);
});

test('a choice is refused where the field has changed since the person looked', () => {
  const conflict = twoWebsites();
  perform(mine, [website('https://drei.example.org')], katrin);
  expect(() => decide(mine, conflict, 'lost', conflict.lost.value)).toThrow(new Refusal('decision-outdated'));
  expect(shown(mine)).toBe('https://drei.example.org');
});

test('two who wrote the same have nothing to decide, now and after the next edit', () => {
  perform(hers, [website('https://eins.example.org')], sabine);
  perform(his, [website('https://eins.example.org')], cem);
  exchange(mine, hers, his);
  expect(openConflicts(mine)).toEqual([]);
  perform(mine, [website('https://zwei.example.org')], katrin);
  expect(openConflicts(mine)).toEqual([]);
});

test('taking back what a colleague wrote too shows the colleague’s version', () => {
  const act = perform(hers, [website('https://eins.example.org')], sabine);
  perform(his, [website('https://eins.example.org')], cem);
  exchange(mine, hers, his);
  revert(hers, act, sabine);
  expect(openConflicts(hers)).toMatchObject([
    { visible: { value: null }, lost: { value: 'https://eins.example.org' } },
  ]);
});

test('of several versions that say the same one decision closes all', () => {
  // The highest client shows.
  [hers.clientID, his.clientID, mine.clientID] = [1, 2, 3];
  perform(mine, [website('https://eins.example.org')], katrin);
  perform(hers, [website('https://zwei.example.org')], sabine);
  perform(his, [website('https://zwei.example.org')], cem);
  exchange(mine, hers, his);
  const [conflict, ...more] = openConflicts(mine);
  expect(more).toHaveLength(1);
  decide(mine, conflict!, 'visible', 'https://eins.example.org');
  expect(openConflicts(mine)).toEqual([]);
});

function archivedBesideEdit() {
  perform(hers, [archive], sabine);
  perform(his, [website('https://eins.example.org')], cem);
  exchange(mine, hers, his);
  const [conflict, ...more] = openConflicts(mine);
  if (conflict?.type !== 'archived-beside-edits' || more.length > 0) throw new Error('one conflict is expected');
  return conflict;
}
const archived = (doc: Y.Doc) => valueAt(doc, 'offers', id, 'archived');

test.each(['archived', 'restored'] as const)(
  'a record archived beside edits is decided (%s), and that taken back',
  (choice) => {
    const conflict = archivedBesideEdit();
    const act = decide(mine, conflict, choice, null);
    exchange(mine, hers, his);
    for (const doc of [mine, hers, his]) {
      expect(openConflicts(doc)).toEqual([]);
      expect(archived(doc) !== null).toBe(choice === 'archived');
      expect(decisionsOf(doc)).toMatchObject([{ key: 'archived', choice }]);
    }
    revert(mine, act, katrin);
    exchange(mine, hers, his);
    expect(openConflicts(his)).toMatchObject([{ type: 'archived-beside-edits', edits: [{ key: 'website' }] }]);
  },
);

test('one who archives and one who restores at once become two versions', () => {
  archivedBesideEdit();
  decide(hers, openConflicts(hers)[0]!, 'archived', null, sabine);
  decide(his, openConflicts(his)[0]!, 'restored', null, cem);
  exchange(mine, hers, his);
  const conflict = openConflicts(mine)[0]!;
  expect(conflict).toMatchObject({ type: 'two-versions', key: 'archived' });
  decide(mine, conflict, 'restored', null);
  exchange(mine, hers, his);
  expect(openConflicts(his)).toEqual([]);
  expect(archived(his)).toBeNull();
});

test('of two who archived, one had seen the edits: there is nothing to decide', () => {
  perform(hers, [archive], sabine);
  perform(his, [website('https://eins.example.org')], cem);
  perform(his, [archive], cem);
  exchange(mine, hers, his);
  expect(openConflicts(mine)).toEqual([]);
});

test('an edit of a record known to be archived is no conflict', () => {
  perform(hers, [archive], sabine);
  exchange(mine, hers, his);
  perform(his, [website('https://eins.example.org')], cem);
  exchange(mine, hers, his);
  expect(openConflicts(mine)).toEqual([]);
});

test('undoing what the host created leaves nothing to decide', () => {
  const other = '22222222-2222-4222-8222-222222222222';
  const record = { id: other, title: { de: 'Turnen' }, contacts: [{ id: 'c1', name: 'Lena Muster' }] };
  const act = perform(mine, [{ do: 'create', kind: 'offers', record }], katrin);
  exchange(mine, hers);
  revert(hers, act, katrin);
  expect(openConflicts(hers)).toEqual([]);
});

test('a mark that this program cannot read decides nothing', () => {
  twoWebsites();
  const [conflict] = conflictsOf(mine);
  const name = conflict?.type === 'two-versions' ? `offers/${id}/website/${conflict.lost.item}` : '';
  mine.transact(() => mine.getMap('decisions').set(name, 'ja'));
  expect(openConflicts(mine)).toHaveLength(1);
});
