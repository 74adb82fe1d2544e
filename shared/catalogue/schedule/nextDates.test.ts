import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfWeek } from '../calendar.ts';
import { offer } from '../offer.ts';
import { days } from '../vocabulary.ts';
import { nextDates } from './nextDates.ts';

const scheduleOf = (schedule: object) => offer.parse({ id: 'a', schedule }).schedule;
const today = '2026-11-22';

test('weekly times, rules and single dates stand in one row, days called off among them', () => {
  const schedule = scheduleOf({
    weekly: [{ id: 'w', day: 'tu', from: '09:30', to: '11:30' }],
    recurring: [
      {
        id: 'r',
        start: '2026-09-01',
        from: '10:00',
        to: '12:00',
        rrule: 'FREQ=MONTHLY;BYDAY=1SA',
        exceptions: ['2026-12-05'],
      },
    ],
    dates: [
      { id: 'gone', date: '2026-11-21', from: null, to: null },
      { id: 'd', date: '2026-12-01', from: '09:00', to: null },
    ],
  });
  expect(nextDates(schedule, today, 5)).toEqual([
    { day: '2026-11-24', from: '09:30', to: '11:30', isOff: false },
    { day: '2026-12-01', from: '09:00', to: null, isOff: false },
    { day: '2026-12-01', from: '09:30', to: '11:30', isOff: false },
    { day: '2026-12-05', from: '10:00', to: '12:00', isOff: true },
    { day: '2026-12-08', from: '09:30', to: '11:30', isOff: false },
  ]);
});

test('today counts, what is over or cannot be read does not', () => {
  const recurring = (rrule: string, start = '2026-01-01') => [{ id: 'r', start, from: '10:00', to: null, rrule }];
  expect(nextDates(scheduleOf({ weekly: [{ id: 'w', day: 'su', from: '10:00', to: null }] }), today, 1)).toEqual([
    { day: today, from: '10:00', to: null, isOff: false },
  ]);
  expect(nextDates(scheduleOf({ recurring: recurring('FREQ=WEEKLY;BYDAY=MO;UNTIL=20261120') }), today, 3)).toEqual([]);
  expect(nextDates(scheduleOf({ recurring: recurring('FREQ=YEARLY') }), today, 3)).toEqual([]);
  expect(nextDates(scheduleOf({ recurring: recurring('FREQ=WEEKLY', 'bald') }), today, 3)).toEqual([]);
  expect(nextDates(scheduleOf({}), today, 3)).toEqual([]);
});

test('weekly times give the nearest days, as many as asked for, across the ends of months and years', () => {
  const ids = days.map(({ id }) => id);
  const start = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(start, fc.subarray(ids, { minLength: 1 }), fc.integer({ min: 1, max: 12 }), (from, chosen, most) => {
      const weekly = chosen.map((day) => ({ id: day, day, from: '09:00', to: null }));
      const found = nextDates(scheduleOf({ weekly }), from, most).map(({ day }) => day);
      expect(found).toHaveLength(most);
      expect(found.toSorted()).toEqual(found);
      expect(new Set(found).size).toBe(most);
      const span = (Date.parse(found.at(-1) ?? '') - Date.parse(from)) / 86_400_000;
      expect(span).toBeLessThan(7 * Math.ceil(most / chosen.length));
      for (const day of found) expect(chosen).toContain(ids[dayOfWeek(day)]);
    }),
  );
});
