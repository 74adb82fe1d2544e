import { expect, test } from 'vitest';
import { isLanguageList, readLanguages } from './readLanguages.ts';

test.each([
  ['de, tr, uk, ar', ['de', 'tr', 'uk', 'ar']],
  ['de/en/tr', ['de', 'en', 'tr']],
  ['Deutsch, Türkisch und Arabisch', ['de', 'tr', 'ar']],
  ['German; Dari', ['de', 'prs']],
  ['Deutsche Gebärdensprache', ['gsg']],
])('„%s“', (text, codes) => {
  expect(readLanguages(text)).toEqual({ value: { codes, note: null }, notes: [] });
});

test('a language nobody knows is kept as a note', () => {
  expect(readLanguages('Deutsch, Klingonisch')).toMatchObject({
    value: { codes: ['de'], note: 'Deutsch, Klingonisch' },
    notes: [{ code: 'languages-unreadable' }],
  });
});

test('a remark is a list of languages only where it is nothing else', () => {
  expect(isLanguageList('de/tr/ar/uk')).toBe(true);
  expect(isLanguageList('es ist so')).toBe(false);
});
