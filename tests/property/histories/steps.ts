import fc from 'fast-check';
import type { Json } from '../../../shared/document/json.ts';

/** One thing that happens at some computer. Numbers pick one of what there is, counted around. */
export type Step =
  | { readonly do: 'write'; readonly on: number; readonly record: number; readonly values: readonly KeyValue[] }
  | { readonly do: 'create' | 'archive' | 'restore'; readonly on: number; readonly record: number }
  | { readonly do: 'join'; readonly on: number; readonly record: number; readonly other: number }
  | Decide
  | { readonly do: 'undo' | 'redo' | 'restart' | 'send'; readonly on: number }
  /** The program ends after an edit that it could not save; `rescue` finds it again in the window's own copy. */
  | { readonly do: 'crash'; readonly on: number; readonly record: number; readonly value: KeyValue }
  | { readonly do: 'rescue'; readonly on: number }
  /** Two people give each other their files. */
  | { readonly do: 'meet'; readonly on: number; readonly with: number }
  /** Any file that was ever sent, also an old one or one that was received before. */
  | { readonly do: 'receive'; readonly on: number; readonly file: number; readonly damage: number | null };

export interface Decide {
  readonly do: 'decide';
  readonly on: number;
  readonly conflict: number;
  readonly choice: number;
}

interface KeyValue {
  readonly key: string;
  readonly value: Json;
}

const texts = fc.constantFrom('eins', 'zwei', 'drei', 'vier', null);
const keyValue: fc.Arbitrary<KeyValue> = fc.oneof(
  // Most edits meet at one field: there conflicts of several versions come from.
  { weight: 5, arbitrary: fc.record({ key: fc.constant('website'), value: texts }) },
  fc.record({ key: fc.constantFrom('audienceNote', 'summary/de'), value: texts }),
  fc.record({ key: fc.constant('ageTo'), value: fc.constantFrom(12, 24, null) }),
  fc.record({ key: fc.constantFrom('topics/benefits', 'phases/birth'), value: fc.constantFrom(true, null) }),
  fc.record({
    key: fc.constantFrom('slots/s1', 'slots/s2'),
    value: fc.constantFrom({ day: 'tu', from: '09:00', to: null }, { day: 'we', from: '09:00', to: null }, null),
  }),
);

const on = fc.nat({ max: 4 });
const record = fc.constantFrom(0, 0, 0, 1, 2);
const some = fc.nat({ max: 99 });
const does = <const T extends string>(...what: T[]) => fc.constantFrom(...what);

const decide: fc.Arbitrary<Decide> = fc.record({ do: does('decide'), on, conflict: some, choice: some });

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: does('write'),
      on,
      record,
      values: fc.uniqueArray(keyValue, { minLength: 1, maxLength: 3, selector: ({ key }) => key }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: does('create', 'archive', 'archive', 'restore'), on, record }) },
  { weight: 1, arbitrary: fc.record({ do: does('join'), on, record, other: record }) },
  { weight: 4, arbitrary: decide },
  { weight: 4, arbitrary: fc.record({ do: does('undo', 'undo', 'redo', 'restart'), on }) },
  { weight: 1, arbitrary: fc.record({ do: does('crash'), on, record, value: keyValue }) },
  { weight: 1, arbitrary: fc.record({ do: does('rescue'), on }) },
  { weight: 3, arbitrary: fc.record({ do: does('send'), on }) },
  { weight: 4, arbitrary: fc.record({ do: does('meet'), on, with: on }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: does('receive'), on, file: some, damage: fc.option(some, { freq: 6 }) }),
  },
);

/** What happens to one catalogue that three to five people work on. */
export interface History {
  readonly replicas: number;
  /** From this the ids of Yjs clients come, which decide what shows of two versions. */
  readonly seed: number;
  readonly steps: readonly Step[];
  /** What is decided, at one or two computers at once, when everybody has received everything. */
  readonly last: readonly Decide[];
}

export const history: fc.Arbitrary<History> = fc.record({
  replicas: fc.integer({ min: 3, max: 5 }),
  seed: fc.nat(),
  steps: fc.array(step, { minLength: 5, maxLength: 36 }),
  last: fc.array(decide, { maxLength: 2 }),
});
