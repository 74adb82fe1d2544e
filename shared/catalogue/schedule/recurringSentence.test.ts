import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../calendar.ts';
import { days } from '../vocabulary.ts';
import { daysOfRule } from './daysOfRule.ts';
import { nths, ruleOf } from './recurrence.ts';
import { recurringSentence } from './recurringSentence.ts';
import { readWrittenTimes } from './writtenTimes.ts';

const first = '2026-01-08';
const evening = { start: first, from: '18:30', to: '20:00', exceptions: [] };

test.each([
  ['FREQ=MONTHLY;BYDAY=2TH', '2. Donnerstag im Monat, 18:30–20:00 Uhr, ab 08.01.2026'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH', 'alle 2 Wochen Dienstag und Donnerstag, 18:30–20:00 Uhr, ab 08.01.2026'],
  [
    'FREQ=WEEKLY;UNTIL=20260331;BYDAY=MO,TU,TH',
    'Montag, Dienstag und Donnerstag, 18:30–20:00 Uhr, ab 08.01.2026, bis 31.03.2026',
  ],
])('%s is written as an office writes it', (rrule, sentence) => {
  expect(recurringSentence({ ...evening, rrule })).toBe(sentence);
});

test.each(['FREQ=DAILY', 'FREQ=MONTHLY;INTERVAL=2;BYDAY=2TH', 'FREQ=WEEKLY;COUNT=6;BYDAY=TH', 'FREQ=WEEKLY;BYDAY=MO'])(
  '%s from a Thursday on has no sentence',
  (rrule) => {
    expect(recurringSentence({ ...evening, rrule })).toBeNull();
  },
);

const dayIds = days.map(({ id }) => id);
const someDay = fc.integer({ min: 0, max: 900 }).map((ahead) => addDays('2025-06-01', ahead));
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '59'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const recurrence = fc.oneof(
  fc.record({
    every: fc.constant('week' as const),
    interval: fc.integer({ min: 1, max: 8 }),
    days: fc.subarray(dayIds, { minLength: 1 }),
    nth: fc.constant(null),
  }),
  fc.record({
    every: fc.constant('month' as const),
    interval: fc.constant(1),
    days: fc.constantFrom(...dayIds).map((day) => [day]),
    nth: fc.constantFrom(...nths),
  }),
);

test('whatever is written as a sentence reads back as the very same rule', () => {
  fc.assert(
    fc.property(
      recurrence,
      someDay,
      fc.option(fc.integer({ min: 0, max: 400 })),
      clock,
      fc.option(clock),
      fc.uniqueArray(someDay, { maxLength: 3 }),
      someDay,
      (said, from, lasts, begin, end, exceptions, today) => {
        const [start] = daysOfRule(ruleOf({ ...said, until: null }), from, addDays(from, 70)) ?? [];
        fc.pre(start !== undefined);
        const rrule = ruleOf({ ...said, until: lasts === null ? null : addDays(start, lasts) });
        const rule = { start, from: begin, to: end, rrule, exceptions };
        const sentence = recurringSentence(rule);
        expect(sentence).not.toBeNull();
        expect(readWrittenTimes(sentence ?? '', today)).toEqual({
          weekly: [],
          recurring: [rule],
          dates: [],
          byAppointment: false,
          closedInSchoolHolidays: false,
          unclear: [],
        });
      },
    ),
    { numRuns: 500 },
  );
});
