import { describe, expect, it, test } from 'vitest';
import { findPicks, similarPicks } from './findPicks.ts';

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

test('who is about to create something hears of what is called nearly so', () => {
  const known = [
    {
      label: '',
      items: ['Familienzentrum Nordstadt', 'Kita St. Martin e.V.', 'Rathaus'].map((label) => ({ id: label, label })),
    },
  ];
  const similar = (typed: string) => similarPicks(known, typed).map(({ label }) => label);
  expect(similar('Familienzentrum Nordtstadt')).toEqual(['Familienzentrum Nordstadt']);
  expect(similar('Kita Sankt Martin')).toEqual(['Kita St. Martin e.V.']);
  // What the list shows already is not said a second time.
  expect(similar('Familienzentrum Nord')).toEqual([]);
  expect(similar('Rathauskeller')).toEqual([]);
});
