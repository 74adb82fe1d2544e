import { describe, expect, it } from 'vitest';
import { fieldToMend } from './fieldToMend.ts';

const offer = { id: 'a', title: 'Chor', problems: [], date: null };

describe('an offer that stays here', () => {
  it('is mended first where its first error is', () => {
    const missing = { kind: 'offers', id: 'a', severity: 'error', rule: 'partner-missing', values: {} } as const;
    const problems = [
      { ...missing, field: 'partners' },
      { ...missing, field: 'topics' },
    ];
    expect(fieldToMend({ ...offer, reason: 'problems', problems })).toBe('partners');
  });

  it('is mended in the field that says so where it breaks nothing', () => {
    expect(fieldToMend({ ...offer, reason: 'in-review' })).toBe('status');
    expect(fieldToMend({ ...offer, reason: 'expired' })).toBe('validTo');
  });
});
