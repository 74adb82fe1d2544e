import { expect, test } from 'vitest';
import { agoText, daysBetween } from './spans.ts';

test.each([
  ['2026-11-22', 'heute'],
  ['2026-11-21', 'gestern'],
  ['2026-11-19', 'vor 3 Tagen'],
  ['2026-09-23', 'vor 60 Tagen'],
  ['2026-09-22', 'vor 2 Monaten'],
  ['2025-09-02', 'vor 14 Monaten'],
  ['2023-05-02', 'vor 3 Jahren'],
])('%s is, on 22 November 2026, %s', (day, words) => {
  expect(agoText(day, '2026-11-22', 'de-DE')).toBe(words);
});

test('months of different length do not shift the count', () => {
  expect(agoText('2026-01-31', '2026-03-30', 'en-GB')).toBe('58 days ago');
  expect(agoText('2026-01-31', '2026-03-31', 'en-GB')).toBe('2 months ago');
});

test('the change to summer time does not cost a day', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
});
