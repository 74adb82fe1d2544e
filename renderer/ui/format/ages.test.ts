import { describe, expect, it } from 'vitest';
import { monthsOf, unitOf, valueIn } from './ages.ts';

describe('an age', () => {
  it('is spoken of in months up to three years, then in years', () => {
    expect(unitOf(18)).toBe('months');
    expect(unitOf(24)).toBe('months');
    expect(unitOf(36)).toBe('years');
    expect(unitOf(72)).toBe('years');
  });

  it('of no whole years stays in months', () => {
    expect(unitOf(42)).toBe('months');
  });

  it('that is not there yet, or is birth, begins in years', () => {
    expect(unitOf(null)).toBe('years');
    expect(unitOf(0)).toBe('years');
  });

  it('is kept in whole months, whatever it is written in', () => {
    expect(monthsOf(3, 'years')).toBe(36);
    expect(monthsOf(1.5, 'years')).toBe(18);
    expect(monthsOf(18, 'months')).toBe(18);
    expect(valueIn(36, 'years')).toBe(3);
  });
});
