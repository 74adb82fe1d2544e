import { describe, expect, it } from 'vitest';
import { matches, readQuery, searchable } from './fold.ts';

const found = (typed: string, text: string) => matches(readQuery(typed), searchable(text));

describe('searching', () => {
  it('finds a word inside a longer one', () => {
    expect(found('beratung', 'Schuldnerberatung')).toBe(true);
    expect(found('energie', 'Klimaenergie')).toBe(true);
  });

  it('finds an umlaut however it is typed', () => {
    for (const typed of ['Möckern', 'möck', 'mockern', 'moeckern', 'MOECKERN']) {
      expect(found(typed, 'Sprachcafé Möckern')).toBe(true);
    }
    expect(found('strasse', 'Jahnstraße 5')).toBe(true);
    expect(found('cafe', 'Sprachcafé')).toBe(true);
  });

  it('finds a name spelt out although it is typed with its umlaut', () => {
    expect(found('möckern', 'Moeckern')).toBe(true);
    expect(found('Straße', 'Hauptstrasse')).toBe(true);
  });

  it('finds an umlaut stored as two characters', () => {
    expect(found('möckern', 'Mo\u0308ckern')).toBe(true);
  });

  it('wants every word, in any order', () => {
    expect(found('nord eltern', 'Elterncafé Nordstadt')).toBe(true);
    expect(found('eltern süd', 'Elterncafé Nordstadt')).toBe(false);
  });

  it('leaves other scripts as they are', () => {
    expect(found('вагітність', 'Консультації про вагітність')).toBe(true);
  });

  it('finds everything while nothing is typed', () => {
    expect(found('  ', 'Elterncafé')).toBe(true);
  });
});
