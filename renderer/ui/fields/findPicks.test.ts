import { describe, expect, it } from 'vitest';
import { findPicks } from './findPicks.ts';

const groups = [
  { label: 'Familienbildung', items: [{ id: 'cafes', label: 'Elterncafés' }] },
  {
    label: 'Orte',
    items: [
      { id: 'hall', label: 'Stadthalle', detail: 'Möckernstraße 5' },
      { id: 'library', label: 'Bücherei' },
    ],
  },
];

describe('looking for something to pick', () => {
  it('finds it by a part of its name or of its address, under its heading', () => {
    expect(findPicks(groups, 'cafe').found).toEqual([groups[0]]);
    expect(findPicks(groups, 'moeckern').found.map(({ label }) => label)).toEqual(['Orte']);
  });

  it('shows everything while nothing is typed', () => {
    expect(findPicks(groups, '').found).toEqual(groups);
  });

  it('knows when something is called just so, whatever the case', () => {
    expect(findPicks(groups, 'bücherei').isExact).toBe(true);
    expect(findPicks(groups, 'büch').isExact).toBe(false);
  });

  it('shows fifty at most and says how many more there are', () => {
    const many = [
      { label: '', items: Array.from({ length: 80 }, (_, at) => ({ id: String(at), label: `Ort ${at}` })) },
    ];
    const { found, rest } = findPicks(many, 'ort');
    expect(found[0]?.items).toHaveLength(50);
    expect(rest).toBe(30);
  });
});
