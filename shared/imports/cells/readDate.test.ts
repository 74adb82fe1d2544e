import { expect, test } from 'vitest';
import { readDate } from './readDate.ts';

test.each([
  ['1.2.2026', '2026-02-01'],
  ['15.6.26', '2026-06-15'],
  ['2026-10-20', '2026-10-20'],
  ['2026-10-20 14:00', '2026-10-20'],
  ['46387', '2026-12-31'],
  ['So, 24.1.2027', '2027-01-24'],
  ['bis 31.12.2027', '2027-12-31'],
  ['1. März 2027', '2027-03-01'],
  ['12/2027', '2027-12-31'],
  ['Februar 2028', '2028-02-29'],
])('„%s“ is %s', (text, day) => {
  expect(readDate(text, 'last').value).toBe(day);
});

test('of a month alone the first day is taken where something begins', () => {
  expect(readDate('12/2027', 'first').value).toBe('2027-12-01');
});

test.each(['31.9.2026', 'nach Ostern', '2026-13-01'])('„%s“ is no day', (text) => {
  expect(readDate(text, 'last')).toMatchObject({ value: null, notes: [{ code: 'date-unreadable' }] });
});

test('without end is no date and no mistake', () => {
  expect(readDate('unbefristet', 'last')).toMatchObject({ value: null, notes: [{ code: 'date-unlimited' }] });
});
