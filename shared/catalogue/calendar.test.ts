import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, isDay, isTime } from './calendar.ts';

test.each([
  ['2026-11-22', 12, '2027-11-22'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-03-31', -1, '2026-02-28'],
])('%s and %i months are %s', (day, months, then) => {
  expect(addMonths(day, months)).toBe(then);
});

test('months are reckoned as the calendar of the language does, but for days a month does not have', () => {
  const day = fc.date({ min: new Date('1970-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.integer({ min: -600, max: 600 }), (date, months) => {
      const from = date.toISOString().slice(0, 10);
      const to = addMonths(from, months);
      const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1)).toISOString();
      expect(isDay(to)).toBe(true);
      expect(to.slice(0, 7)).toBe(first.slice(0, 7));
      const isLastOfMonth = addDays(to, 1).slice(0, 7) !== to.slice(0, 7);
      expect(to.slice(8) === from.slice(8) || isLastOfMonth).toBe(true);
    }),
  );
});

test('days that do not exist are none', () => {
  for (const day of ['2026-02-29', '2026-13-01', '2026-00-10', '22.11.2026', '', '2026-1-1'])
    expect(isDay(day)).toBe(false);
  expect(isDay('2024-02-29')).toBe(true);
});

test('times are of the day', () => {
  for (const time of ['00:00', '09:30', '24:00']) expect(isTime(time)).toBe(true);
  for (const time of ['9:30', '24:01', '12:60', '9 Uhr', '']) expect(isTime(time)).toBe(false);
});
