import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { encodeValue } from '../../shared/document/cellValue.ts';
import { conflictId, conflictsOf } from '../../shared/document/conflicts.ts';
import { newCatalogue } from '../../shared/document/newCatalogue.ts';
import { cell, journal, newDoc, recordsMap } from '../../shared/document/structure.ts';
import { valueAt } from '../../shared/document/valueAt.ts';

// Random histories of three laptops, beside a ledger that only remembers what each writer saw: no Yjs in its reasoning.

const offer = { id: 'a1', ageTo: 36 };
const keys = ['website', 'ageFrom', 'ageTo'] as const;
type Key = (typeof keys)[number];
const baseValue: Record<Key, number | null> = { website: null, ageFrom: null, ageTo: 36 };

/** One value written on one laptop. */
interface Entry {
  readonly id: string;
  readonly key: Key;
  readonly value: number;
  /** What its writer saw in the field. */
  readonly saw: string | null;
  /** Everything its writer's laptop held. */
  readonly known: ReadonlySet<string>;
}

type Step =
  | { readonly do: 'write'; readonly on: number; readonly values: readonly { key: Key; value: number }[] }
  | { readonly do: 'merge'; readonly from: number; readonly into: number };

const laptop = fc.nat({ max: 2 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      on: laptop,
      values: fc.array(fc.record({ key: fc.constantFrom(...keys), value: fc.nat({ max: 4 }) }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('merge' as const), from: laptop, into: laptop }) },
);

const headOf = (doc: Y.Doc, key: Key): string | null => {
  const head = recordsMap(doc, 'offers')._map.get(cell('offers', offer.id, key));
  return head === undefined ? null : `${head.id.client}:${head.id.clock}`;
};

const merge = (from: Y.Doc, into: Y.Doc) => Y.applyUpdateV2(into, Y.encodeStateAsUpdateV2(from));

function play(steps: readonly Step[]) {
  const writer = { author: 'Katrin Beispiel', workplace: 'Jugendamt', app: 'test', now: new Date(0) };
  const start = newCatalogue({ id: crypto.randomUUID() }, [{ do: 'create', kind: 'offers', record: offer }], writer);
  const laptops = [newDoc(), newDoc(), newDoc()];
  const known = laptops.map(() => new Set<string>());
  const ledger: Entry[] = [];
  for (const doc of laptops) merge(start, doc);
  for (const step of steps) {
    if (step.do === 'merge') {
      merge(laptops[step.from]!, laptops[step.into]!);
      for (const id of known[step.from]!) known[step.into]!.add(id);
      continue;
    }
    const doc = laptops[step.on]!;
    doc.transact(() => {
      for (const { key, value } of step.values) {
        const saw = headOf(doc, key);
        recordsMap(doc, 'offers').set(cell('offers', offer.id, key), encodeValue(value));
        const id = headOf(doc, key)!;
        ledger.push({ id, key, value, saw, known: new Set(known[step.on]) });
        known[step.on]!.add(id);
      }
      journal(doc).push([{ by: 'Katrin Beispiel', at: 0 }]);
    });
  }
  for (let round = 0; round < 2; round++) {
    for (const from of laptops) for (const into of laptops) if (from !== into) merge(from, into);
  }
  return { laptops, ledger };
}

/** The value two writings started from, going by what their writers saw. */
function commonStart(ledger: readonly Entry[], one: Entry, other: Entry): number | null {
  const byId = new Map(ledger.map((entry) => [entry.id, entry]));
  const line = (entry: Entry) => {
    const seen: Entry[] = [];
    for (let at: Entry | undefined = entry; at; at = at.saw === null ? undefined : byId.get(at.saw)) seen.push(at);
    return seen;
  };
  const others = new Set(line(other));
  const start = line(one).find((entry) => others.has(entry));
  return start === undefined ? baseValue[one.key] : start.value;
}

test('the list of two versions holds every value that nobody replaced after seeing it, and no other', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { laptops, ledger } = play(steps);
      const [doc] = laptops as [Y.Doc];
      const expected = keys.flatMap((key) => {
        const entries = ledger.filter((entry) => entry.key === key);
        const visible = entries.find(({ id }) => id === headOf(doc, key));
        if (visible === undefined) return [];
        const replaced = new Set(entries.map(({ saw }) => saw));
        return entries
          .filter((entry) => entry !== visible && !replaced.has(entry.id) && entry.value !== visible.value)
          .map((lost) => ({ key, lost: lost.id, value: lost.value, base: commonStart(ledger, lost, visible) }));
      });
      const listed = conflictsOf(doc).flatMap((conflict) =>
        conflict.type === 'two-versions'
          ? { key: conflict.key, lost: conflict.lost.item, value: conflict.lost.value, base: conflict.base }
          : [],
      );
      const sorted = (items: readonly { lost: string }[]) => [...items].sort((a, b) => (a.lost < b.lost ? -1 : 1));
      expect(sorted(listed)).toEqual(sorted(expected));
    }),
    { numRuns: 300 },
  );
});

test('every value written last on some laptop is to be seen or in the list', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { laptops, ledger } = play(steps);
      const [doc] = laptops as [Y.Doc];
      const listed = new Set(
        conflictsOf(doc).flatMap((conflict) =>
          conflict.type === 'two-versions' ? [`${conflict.key} ${JSON.stringify(conflict.lost.value)}`] : [],
        ),
      );
      for (const { id, key, value } of ledger) {
        const isLast = !ledger.some((later) => later.key === key && later.known.has(id));
        const isVisible = valueAt(doc, 'offers', offer.id, key) === value;
        if (isLast && !isVisible) expect(listed).toContain(`${key} ${value}`);
      }
    }),
    { numRuns: 300 },
  );
});

test('every laptop has the same list, and saving and opening does not change it', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { laptops } = play(steps);
      const reopened = newDoc();
      merge(laptops[0]!, reopened);
      const joined = newDoc();
      Y.applyUpdateV2(joined, Y.mergeUpdatesV2(laptops.map((doc) => Y.encodeStateAsUpdateV2(doc))));
      const lists = [...laptops, reopened, joined].map((doc) => conflictsOf(doc).map(conflictId).sort());
      for (const list of lists) expect(list).toEqual(lists[0]);
    }),
    { numRuns: 100 },
  );
});
