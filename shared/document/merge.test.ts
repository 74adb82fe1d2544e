import { beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { encodeValue } from './cellValue.ts';
import { Refusal } from '../refusal.ts';
import { perform } from './commands.ts';
import type { Command } from './commands.ts';
import { mergeInto } from './merge.ts';
import { newCatalogue } from './newCatalogue.ts';
import { soundDoc } from './soundDoc.ts';
import { catalogueIdOf } from './soundness.ts';
import { newDoc } from './structure.ts';
import { valueAt } from './valueAt.ts';

const writer = {
  author: 'Katrin Beispiel',
  workplace: 'Jugendamt',
  app: 'test',
  now: new Date('2026-11-22T09:00:00Z'),
};
const [babyCafe, choir] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
const create = (id: string, title: string): Command => ({
  do: 'create',
  kind: 'offers',
  record: { id, title: { de: title }, contacts: [{ id: 'c1', name: 'Lena Muster' }] },
});
const set = (id: string, key: string, value: string | number): Command => ({
  do: 'set',
  kind: 'offers',
  id,
  key,
  value,
});

let mine: Y.Doc;
let hers: Y.Doc;
beforeEach(() => {
  mine = newCatalogue({ id: crypto.randomUUID(), name: 'Lindenau' }, [create(babyCafe, 'Babycafé')], writer);
  hers = copyOf(mine);
});

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = newDoc();
  Y.applyUpdateV2(copy, Y.encodeStateAsUpdateV2(doc));
  return copy;
}

const sent = (doc: Y.Doc, state = Y.encodeStateAsUpdateV2(doc)) => ({
  header: { catalogueId: catalogueIdOf(mine)!, catalogueName: 'Lindenau' },
  state,
});

test('a merge tells what is new, changed, archived and brought back', () => {
  perform(mine, [create(choir, 'Kinderchor')], writer);
  perform(mine, [{ do: 'archive', kind: 'offers', id: choir }], writer);
  hers = copyOf(mine);
  const third = '33333333-3333-4333-8333-333333333333';
  perform(hers, [create(third, 'Turnen'), set(babyCafe, 'website', 'https://example.org')], writer);
  perform(hers, [{ do: 'restore', kind: 'offers', id: choir }], writer);
  perform(hers, [{ do: 'archive', kind: 'offers', id: babyCafe }], writer);
  expect(mergeInto(mine, sent(hers))).toEqual({
    created: [{ kind: 'offers', id: third, title: 'Turnen' }],
    changed: [
      {
        kind: 'offers',
        id: babyCafe,
        title: 'Babycafé',
        fields: [{ key: 'website', before: null, after: 'https://example.org' }],
      },
    ],
    archived: [{ kind: 'offers', id: babyCafe, title: 'Babycafé' }],
    restored: [{ kind: 'offers', id: choir, title: 'Kinderchor' }],
    difference: { offers: 1, partners: 0, places: 0 },
    parked: [],
    conflicts: 0,
    newConflicts: 0,
    decisions: 0,
    distinct: 0,
    erased: 0,
  });
});

test('an old copy after a newer one changes nothing', () => {
  const old = sent(hers);
  perform(hers, [set(babyCafe, 'website', 'https://example.org')], writer);
  mergeInto(mine, sent(hers));
  const before = Y.encodeStateAsUpdateV2(mine);
  expect(mergeInto(mine, old)).toMatchObject({ created: [], changed: [], archived: [] });
  expect(Y.encodeStateAsUpdateV2(mine)).toEqual(before);
});

test('a value this program cannot read is kept and named', () => {
  hers.transact(() => hers.getMap('offers').set(`${babyCafe}/cost/amount`, encodeValue('viel')));
  expect(mergeInto(mine, sent(hers)).parked).toEqual([{ kind: 'offers', id: babyCafe, key: 'cost/amount' }]);
  expect(valueAt(mine, 'offers', babyCafe, 'cost/amount')).toBe('viel');
});

test('a field of a newer program is kept', () => {
  hers.transact(() => hers.getMap('offers').set(`${babyCafe}/inventedLater`, encodeValue({ deep: [1] })));
  mergeInto(mine, sent(hers));
  expect(valueAt(mine, 'offers', babyCafe, 'inventedLater')).toEqual({ deep: [1] });
});

describe('a copy is refused, and the catalogue stays byte for byte as it was, when', () => {
  function refused(foreign: ReturnType<typeof sent>, code = 'mappe-unsound'): void {
    const before = Y.encodeStateAsUpdateV2(mine);
    const refusal = (() => {
      try {
        mergeInto(mine, foreign);
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ code });
    expect(Y.encodeStateAsUpdateV2(mine)).toEqual(before);
    expect(mine.store.pendingStructs).toBeNull();
  }
  const spoilt = (spoil: (doc: Y.Doc) => void, code?: string) => {
    hers.transact(() => spoil(hers));
    refused(sent(hers), code);
  };

  test('it is another catalogue', () => {
    const other = newCatalogue({ id: crypto.randomUUID(), name: 'Musterkreis' }, [], writer);
    refused(
      { ...sent(other), header: { catalogueId: catalogueIdOf(other)!, catalogueName: 'Musterkreis' } },
      'mappe-other-catalogue',
    );
    // The header may lie.
    refused(sent(other));
  });
  test('it is no state at all', () => {
    refused(sent(hers, new TextEncoder().encode('Sehr geehrte Damen und Herren')));
    refused(sent(hers, new Uint8Array()));
  });
  test('it is cut off anywhere', () => {
    perform(hers, [create(choir, 'Kinderchor'), set(babyCafe, 'website', 'https://example.org')], writer);
    const state = Y.encodeStateAsUpdateV2(hers);
    for (let end = 0; end < state.length; end += 7) refused(sent(hers, state.subarray(0, end)));
  });
  test('it builds on edits it does not bring', () => {
    const known = Y.encodeStateVector(hers);
    perform(hers, [set(babyCafe, 'website', 'https://eins.example.org')], writer);
    const between = Y.encodeStateVector(hers);
    perform(hers, [set(babyCafe, 'website', 'https://zwei.example.org')], writer);
    expect(known).not.toEqual(between);
    refused(sent(hers, Y.encodeStateAsUpdateV2(hers, between)), 'mappe-gap');
  });
  test('it claims edits of this very session', () => {
    const forged = copyOf(mine);
    forged.clientID = mine.clientID;
    perform(forged, [set(babyCafe, 'website', 'https://example.org')], writer);
    refused(sent(forged), 'mappe-forged');
  });
  test('it deletes a field, a record, an entry of the journal', () => {
    perform(hers, [set(babyCafe, 'website', 'https://example.org')], writer);
    hers = copyOf(hers);
    const start = copyOf(hers);
    for (const spoil of [
      (doc: Y.Doc) => doc.getMap('offers').delete(`${babyCafe}/website`),
      (doc: Y.Doc) => doc.getMap('offers').delete(babyCafe),
      (doc: Y.Doc) => doc.getMap('sessions').delete([...doc.getMap('sessions').keys()][0]!),
      (doc: Y.Doc) => doc.getArray('journal').delete(0),
    ]) {
      hers = copyOf(start);
      spoilt(spoil, 'mappe-erasing');
    }
  });
  test('its writer threw away what was overwritten', () => {
    const collecting = new Y.Doc({ gc: true });
    Y.applyUpdateV2(collecting, Y.encodeStateAsUpdateV2(hers));
    for (const url of ['https://eins.example.org', 'https://zwei.example.org']) {
      perform(collecting, [set(babyCafe, 'website', url)], writer);
    }
    refused(sent(collecting), 'mappe-erasing');
  });
  test('its clock has jumped', () => {
    // One client (5) with one struct from clock 0 on (kind 0: collected), of 2 ** 35 edits; nothing deleted.
    const jump = Y.convertUpdateFormatV1ToV2(Uint8Array.of(1, 1, 5, 0, 0, 128, 128, 128, 128, 128, 1, 0));
    refused(sent(hers, jump));
  });
  test('it writes a record or a session anew that was written once', () => {
    spoilt((doc) => doc.getMap('offers').set(babyCafe, new TextEncoder().encode('{}\n{}')));
    hers = copyOf(mine);
    spoilt((doc) => doc.getMap('catalogue').set('base', new TextEncoder().encode('{}\n{}')));
    hers = copyOf(mine);
    spoilt((doc) => doc.getMap('sessions').set(String(mine.clientID), { author: 'x', workplace: 'x', app: 'x' }));
  });
  test('it holds what is no plain value', () => {
    const bytes = (json: string) => new TextEncoder().encode(json);
    const deep = bytes('['.repeat(100_000) + ']'.repeat(100_000));
    const ownPrototype = bytes('{"__proto__":{"admin":true}}');
    for (const value of [
      new Y.Map(),
      new Y.Text('x'),
      new Uint8Array(3),
      'plain',
      10n,
      { deep: 1 },
      deep,
      ownPrototype,
    ]) {
      hers = copyOf(mine);
      spoilt((doc) => doc.getMap('offers').set(`${babyCafe}/website`, value));
    }
  });
  test('its journal holds what is no entry', () => {
    for (const entry of ['x', { by: 'x' }, { by: 'x', at: 1e300 }, { by: 1, at: 1 }, new Y.Map()]) {
      hers = copyOf(mine);
      spoilt((doc) => doc.getArray('journal').push([entry]));
    }
  });
  test('a list stands where records belong', () => {
    const forged = new Y.Doc({ gc: false });
    forged.getArray('offers').push(['x']);
    refused(sent(forged));
  });
});

test('a copy opened on its own must be the catalogue it says it is', () => {
  expect(catalogueIdOf(soundDoc(sent(hers)))).toBe(catalogueIdOf(mine));
  const other = newCatalogue({ id: crypto.randomUUID() }, [], writer);
  expect(() => soundDoc(sent(other))).toThrow(new Refusal('mappe-unsound'));
  const outside = newCatalogue({ id: '../../etc' }, [], writer);
  expect(() => soundDoc({ ...sent(outside), header: { catalogueId: '../../etc', catalogueName: '' } })).toThrow(
    new Refusal('mappe-unsound'),
  );
});
