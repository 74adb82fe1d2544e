import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, dayOfWeek, isDay } from '../calendar.ts';
import { days } from '../vocabulary.ts';
import { daysOfRule } from './daysOfRule.ts';
import { nths, ruleOf } from './recurrence.ts';

const first = (rule: string, start: string, most = 4) => {
  const found = daysOfRule(rule, start, addMonths(start, 60));
  return found === null ? null : [...found].slice(0, most);
};

test.each([
  ['FREQ=WEEKLY;BYDAY=TU', '2026-11-22', ['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15']],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH', '2027-01-14', ['2027-01-14', '2027-01-26', '2027-01-28', '2027-02-09']],
  ['FREQ=WEEKLY', '2026-12-31', ['2026-12-31', '2027-01-07', '2027-01-14', '2027-01-21']],
  ['FREQ=MONTHLY;BYDAY=2WE', '2026-11-22', ['2026-12-09', '2027-01-13', '2027-02-10', '2027-03-10']],
  ['FREQ=MONTHLY;BYDAY=-1SA', '2028-02-01', ['2028-02-26', '2028-03-25', '2028-04-29', '2028-05-27']],
  // Not every month has a fifth Tuesday, but February 2028 has, for it has 29 days.
  ['FREQ=MONTHLY;BYDAY=5TU', '2028-02-01', ['2028-02-29', '2028-05-30', '2028-08-29', '2028-10-31']],
  ['FREQ=MONTHLY;BYDAY=1MO,3MO', '2027-02-02', ['2027-02-15', '2027-03-01', '2027-03-15', '2027-04-05']],
  // Months without a 31st are left out.
  ['FREQ=MONTHLY', '2027-01-31', ['2027-01-31', '2027-03-31', '2027-05-31', '2027-07-31']],
  ['FREQ=DAILY;INTERVAL=2;COUNT=3', '2028-02-28', ['2028-02-28', '2028-03-01', '2028-03-03']],
  ['FREQ=WEEKLY;COUNT=2;BYDAY=TH', '2027-01-12', ['2027-01-14', '2027-01-21']],
  ['FREQ=DAILY;BYDAY=MO,FR;UNTIL=20270405', '2027-04-01', ['2027-04-02', '2027-04-05']],
])('%s from %s on', (rule, start, expected) => {
  expect(first(rule, start)).toEqual(expected);
});

test('the week begins where the rule says so', () => {
  // RFC 5545, 3.3.10: the same rule with two beginnings of the week.
  expect(first('FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO', '1997-08-05')).toEqual([
    '1997-08-05',
    '1997-08-10',
    '1997-08-19',
    '1997-08-24',
  ]);
  expect(first('FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', '1997-08-05')).toEqual([
    '1997-08-05',
    '1997-08-17',
    '1997-08-19',
    '1997-08-31',
  ]);
});

test.each(['FREQ=YEARLY', 'FREQ=MONTHLY;BYMONTHDAY=15', 'FREQ=WEEKLY;BYDAY=2TU', 'FREQ=WEEKLY;INTERVAL=0', 'montags'])(
  '„%s“ says more, or nothing readable',
  (rule) => {
    expect(daysOfRule(rule, '2027-01-01', '2028-01-01')).toBeNull();
  },
);

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const ids = days.map(({ id }) => id);

test('every so many weeks: each day is one of those named, in a week that counts, and none is left out', () => {
  const chosen = fc.subarray(ids, { minLength: 1 });
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 5 }), chosen, (start, interval, named) => {
      const last = addDays(start, 200);
      const found = [
        ...(daysOfRule(ruleOf({ every: 'week', interval, days: named, nth: null, until: null }), start, last) ?? []),
      ];
      const monday = addDays(start, -dayOfWeek(start));
      const expected = Array.from({ length: 201 }, (_, ahead) => addDays(start, ahead)).filter((at) => {
        const weeks = Math.floor((Date.parse(at) - Date.parse(monday)) / (7 * 86_400_000));
        return weeks % interval === 0 && named.some((id) => ids.indexOf(id) === dayOfWeek(at));
      });
      expect(found).toEqual(expected);
    }),
  );
});

test('every so many months: one day each, of that weekday, the n-th or the last of its month', () => {
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom(...ids),
      fc.constantFrom(...nths),
      (start, interval, id, nth) => {
        const rule = ruleOf({ every: 'month', interval, days: [id], nth, until: null });
        const found = [...(daysOfRule(rule, start, addMonths(start, 36)) ?? [])];
        expect(found.length).toBeGreaterThanOrEqual(Math.floor(36 / interval) - 1);
        expect(found.toSorted()).toEqual(found);
        for (const at of found) {
          expect(isDay(at) && at >= start).toBe(true);
          expect(dayOfWeek(at)).toBe(ids.indexOf(id));
          if (nth > 0) expect(Math.ceil(Number(at.slice(8)) / 7)).toBe(nth);
          else expect(addDays(at, 7).slice(0, 7)).not.toBe(at.slice(0, 7));
        }
        expect(new Set(found.map((at) => at.slice(0, 7))).size).toBe(found.length);
      },
    ),
  );
});
