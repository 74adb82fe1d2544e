import { expect, test } from 'vitest';
import { readAge } from './readAge.ts';

const months = (text: string, unit?: 'years' | 'months') => {
  const { value } = readAge(text, unit);
  return value === null ? null : [value.from, value.to];
};

test.each([
  ['0 - 6 Jahre', [0, 72]],
  ['0-12 M.', [0, 12]],
  ['6–18 Mon.', [6, 18]],
  ['3 Mon. bis 1 Jahr', [3, 12]],
  ['0-0,5', [0, 6]],
  ['1 bis 3 Jahre', [12, 36]],
  ['für 3- bis 6-Jährige', [36, 72]],
  ['bis 3 J.', [null, 36]],
  ['unter 3', [null, 36]],
  ['ab 12', [144, null]],
  ['ab 12 J.', [144, null]],
  ['6+', [72, null]],
  ['3 to 6 years', [36, 72]],
  ['from 12 years', [144, null]],
  ['up to 18 months', [null, 18]],
  ['U3', [null, 36]],
  ['Kinder 6-10 J.', [72, 120]],
  ['Familien mit Kindern ab 8', [96, null]],
  ['Plätze für Kinder im Alter von vier Monaten bis zum Schuleintritt', [4, 72]],
])('„%s“ in months', (text, expected) => {
  expect(months(text)).toEqual(expected);
});

test('the heading may say that months are meant', () => {
  expect(months('6-18', 'months')).toEqual([6, 18]);
});

test('weeks become whole months, and the report says so', () => {
  expect(months('ab 6 Wochen')).toEqual([1, null]);
  expect(readAge('ab 6 Wochen').notes).toMatchObject([{ code: 'age-rounded', values: { months: 1 } }]);
});

test('years of birth are no ages', () => {
  for (const text of ['Jg. 2015-2019', 'Mädchen und Jungen, Jahrgang 2015', '2015 bis 2019']) {
    expect(readAge(text)).toMatchObject({ value: null, notes: [{ code: 'age-birth-years' }] });
  }
});

test('what counts people or money is no age', () => {
  expect(months('3 bis 8 Personen')).toBeNull();
  expect(months('ab 5 €')).toBeNull();
  expect(months('9 bis 10')).toEqual([108, 120]);
});

test('an age the wrong way round is not taken', () => {
  expect(readAge('10-6 Jahre')).toMatchObject({ value: null, notes: [{ code: 'age-unreadable' }] });
});
