import { describe, expect, it } from 'vitest';
import type { MergeReport } from '../../../../shared/document/mergeReport.ts';
import { countTypes, entriesOf, entryAfter, findEntry } from './entries.ts';

const record = (id: string) => ({ kind: 'offers' as const, id, title: `Angebot ${id}` });
const report: MergeReport = {
  created: [record('n1'), record('n2')],
  changed: [{ ...record('c1'), fields: [{ key: 'website', before: null, after: 'https://example.org' }] }],
  archived: [record('a1')],
  restored: [],
  difference: { offers: 1, partners: 0, places: 0 },
  parked: [],
  conflicts: 0,
  newConflicts: 0,
  decisions: 0,
  distinct: 0,
  erased: 0,
};
const pair = { kind: 'partners' as const, one: 'p1', other: 'p2', because: ['name' as const], likeness: 1 };
const entries = entriesOf([], [pair], report, (kind, id) => `${kind} ${id}`);

describe('the list of what arrived and what waits', () => {
  it('counts what happens to records and what may be there twice', () => {
    expect(Object.fromEntries(countTypes(entries))).toEqual({
      versions: 0,
      created: 2,
      changed: 1,
      archived: 1,
      restored: 0,
      same: 1,
    });
  });

  it('finds an entry by its key, or by the record it is about', () => {
    expect(findEntry(entries, 'created/offers/n2')?.id).toBe('n2');
    expect(findEntry(entries, 'c1')?.type).toBe('changed');
    expect(findEntry(entries, 'nobody')).toBeUndefined();
  });

  it('goes on to the next of the same type, from the last to the one before', () => {
    const [first, second] = entries.filter(({ type }) => type === 'created');
    const [only] = entries.filter(({ type }) => type === 'same');
    expect(first && entryAfter(entries, first)).toBe(second?.key);
    expect(second && entryAfter(entries, second)).toBe(first?.key);
    expect(only && entryAfter(entries, only)).toBeNull();
  });

  it('has only what is to be decided while no merge is looked at', () => {
    expect(entriesOf([], [], null, () => '')).toEqual([]);
  });
});
