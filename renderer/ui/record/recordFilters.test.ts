import { describe, expect, it } from 'vitest';
import { filterRecords } from './recordFilters.ts';
import type { RecordFilter } from './recordFilters.ts';

const partners = [
  { name: 'Kita Mühlenspatzen', kind: 'daycare', offers: 2 },
  { name: 'Kita Am Wald', kind: 'daycare', offers: 0 },
  { name: 'Musikschule', kind: 'municipal', offers: 4 },
];
const filters: readonly RecordFilter<(typeof partners)[number]>[] = [
  { id: 'kind', name: 'Trägerart', choices: [], fits: ({ kind }, choice) => kind === choice },
  { id: 'offers', name: 'Angebote', choices: [], fits: ({ offers }, choice) => offers > 0 === (choice === 'with') },
];
const found = (chosen: Record<string, string[]>) => filterRecords(partners, filters, chosen).map(({ name }) => name);

describe('a list of partners', () => {
  it('shows all while nothing is chosen', () => {
    expect(filterRecords(partners, filters, { kind: [] })).toBe(partners);
  });

  it('shows what fits any choice of a filter, and all filters', () => {
    expect(found({ kind: ['daycare', 'municipal'], offers: ['with'] })).toEqual(['Kita Mühlenspatzen', 'Musikschule']);
    expect(found({ kind: ['daycare'], offers: ['without'] })).toEqual(['Kita Am Wald']);
  });
});
