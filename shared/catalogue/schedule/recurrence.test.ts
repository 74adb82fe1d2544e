import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { days } from '../vocabulary.ts';
import { inWeekOrder, nths, readRecurrence, ruleOf, weekdayOf } from './recurrence.ts';

describe('a recurrence', () => {
  it('is read where it is every so many weeks', () => {
    expect(readRecurrence('FREQ=WEEKLY;INTERVAL=2;BYDAY=SA')).toEqual({
      every: 'week',
      interval: 2,
      days: ['sa'],
      nth: null,
      until: null,
    });
    expect(readRecurrence('FREQ=WEEKLY;UNTIL=20271029;BYDAY=FR,TU')).toEqual({
      every: 'week',
      interval: 1,
      days: ['tu', 'fr'],
      nth: null,
      until: '2027-10-29',
    });
  });

  it('is read where it is the n-th or last weekday of a month', () => {
    expect(readRecurrence('FREQ=MONTHLY;BYDAY=2TH')).toMatchObject({ every: 'month', days: ['th'], nth: 2 });
    expect(readRecurrence('RRULE:FREQ=MONTHLY;BYDAY=-1TH')).toMatchObject({ every: 'month', days: ['th'], nth: -1 });
  });

  it.each([
    'FREQ=WEEKLY;COUNT=6;BYDAY=WE',
    'FREQ=DAILY;UNTIL=20270402;BYDAY=MO,TU,WE,TH,FR',
    'FREQ=MONTHLY;BYDAY=1MO,3MO',
    'FREQ=MONTHLY;BYDAY=5MO',
    'FREQ=MONTHLY;BYMONTHDAY=15',
    'FREQ=WEEKLY',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;INTERVAL=0;BYDAY=MO',
    'FREQ=WEEKLY;UNTIL=20271399;BYDAY=MO',
    'jeden zweiten Dienstag',
    '',
  ])('is left as it is where it says more, or nothing readable: „%s“', (rule) => {
    expect(readRecurrence(rule)).toBeNull();
  });

  it('is written as the rule it is read from', () => {
    const interval = fc.integer({ min: 1, max: 12 });
    const until = fc.constantFrom(null, '2027-03-31', '2028-02-29');
    const ids = days.map(({ id }) => id);
    const weekly = fc.record({
      every: fc.constant('week' as const),
      interval,
      days: fc.subarray(ids, { minLength: 1 }).map(inWeekOrder),
      nth: fc.constant(null),
      until,
    });
    const monthly = fc.record({
      every: fc.constant('month' as const),
      interval,
      days: fc.constantFrom(...ids).map((id) => [id]),
      nth: fc.constantFrom(...nths),
      until,
    });
    fc.assert(
      fc.property(fc.oneof(weekly, monthly), (recurrence) => {
        expect(readRecurrence(ruleOf(recurrence))).toEqual(recurrence);
      }),
    );
  });
});

describe('the weekday of a date', () => {
  it('is counted from the start of its month, the fifth as the last', () => {
    expect(weekdayOf('2026-11-22')).toEqual({ day: 'su', nth: 4 });
    expect(weekdayOf('2026-01-29')).toEqual({ day: 'th', nth: -1 });
    expect(weekdayOf('2026-06-01')).toEqual({ day: 'mo', nth: 1 });
  });
});
