import { describe, expect, it } from 'vitest';
import { labelOfKey } from './fieldLabels.ts';

describe('the label of a key', () => {
  it('is that of the part where the part is shown alone', () => {
    expect(labelOfKey('offers', 'cost/amount', 'de')).toBe('Betrag in Euro');
    expect(labelOfKey('offers', 'access/bring', 'en')).toBe('Please bring');
  });

  it('is that of the field where the part is a language or an id', () => {
    expect(labelOfKey('offers', 'title/tr', 'de')).toBe('Titel');
    expect(labelOfKey('offers', 'contacts/b90d7201', 'de')).toBe('Ansprechpersonen');
  });

  it('names weekly slots and dates as the record shows them, not as they are stored', () => {
    expect(labelOfKey('offers', 'slots/02004756', 'de')).toBe('Jede Woche');
    expect(labelOfKey('offers', 'dates/02004756', 'en')).toBe('Single dates');
  });

  it('shows a field of a newer program by its name', () => {
    expect(labelOfKey('partners', 'moonPhase', 'de')).toBe('moonPhase');
  });
});
