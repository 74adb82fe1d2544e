import { expect, test } from 'vitest';
import { addDays } from '../catalogue/calendar.ts';
import type { ProblemRule } from '../catalogue/problem.ts';
import { problemsOf } from '../catalogue/problems/problemsOf.ts';
import { listKinds } from '../catalogue/records.ts';
import { problemContext } from '../document/problemContext.ts';
import { Projection } from '../document/projection.ts';
import { moveDates } from './moveDates.ts';
import { newSampleTown } from './sampleTown.ts';

const openedOn = (day: string) => {
  const now = new Date(`${day}T12:00:00`);
  return new Projection(newSampleTown({ author: 'Katrin Beispiel', workplace: 'Jugendamt', app: 'test', now }));
};

function counts(day: string): Partial<Record<ProblemRule, number>> {
  const projection = openedOn(day);
  const context = problemContext(projection, day);
  const counted: Partial<Record<ProblemRule, number>> = {};
  for (const kind of listKinds) {
    for (const record of projection.records(kind)) {
      for (const { rule } of problemsOf(kind, record, context)) counted[rule] = (counted[rule] ?? 0) + 1;
    }
  }
  return counted;
}

test('on the day it was written for, the sample shows what its description lists', () => {
  expect(counts('2026-11-22')).toEqual({
    'age-swapped': 1,
    'agreement-ending': 2,
    expired: 1,
    'funding-ending': 9,
    'name-similar': 2,
    'partner-missing': 1,
    'phase-missing': 1,
    'phone-unreadable': 4,
    'place-missing': 1,
    'position-outside-bounds': 1,
    'position-swapped': 1,
    'postcode-invalid': 1,
    'review-due': 9,
    'review-missing': 3,
    'schedule-missing': 1,
    'summary-long': 1,
    'summary-missing': 1,
    'topic-missing': 1,
    'translation-outdated': 4,
    'website-scheme': 1,
  });
});

test('on any later day as much is due, ending or expired as on the day it was written for', () => {
  const expected = counts('2026-11-22');
  // 41 days at a time: every day of the week and of the month, leap years too.
  for (let day = '2025-01-01'; day < '2033-01-01'; day = addDays(day, 41)) {
    expect(counts(day), day).toEqual(expected);
  }
});

test('courses stay on their day of the week', () => {
  for (const day of ['2027-03-04', '2028-02-29', '2026-11-28']) {
    for (const { schedule } of openedOn(day).records('offers')) {
      for (const { start, rrule } of schedule.recurring) {
        if (!rrule.startsWith('FREQ=WEEKLY')) continue;
        const weekday = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][new Date(start).getUTCDay()]!;
        expect(/BYDAY=(\S+)/.exec(rrule)?.[1]?.split(',')).toContain(weekday);
      }
    }
  }
});

test('two sample towns on one computer are two catalogues of the same records', () => {
  const [one, other] = [openedOn('2026-11-22'), openedOn('2026-11-22')];
  expect(one.catalogue().id).not.toBe(other.catalogue().id);
  expect(one.catalogue().name).toBe('Präventionskette Lindenau');
  for (const kind of listKinds) expect(one.ids(kind)).toEqual(other.ids(kind));
});

test('what is archived in the sample is archived, by whom and when', () => {
  const projection = openedOn('2026-11-29');
  const marks = listKinds.flatMap((kind) => projection.records(kind).flatMap(({ archived }) => archived?.at ?? []));
  expect(marks.sort()).toEqual(['2025-09-08T08:15:00Z', '2025-12-09T10:00:00Z', '2025-12-09T10:05:00Z']);
});

test('dates move wherever they stand, and nothing else does', () => {
  const moved = moveDates(
    {
      note: 'Bis 31.12.2026, Anmeldung ab dem 1. Februar 2027.',
      rrule: 'FREQ=DAILY;UNTIL=20261230',
      phone: '0221 4710-628',
    },
    7,
  );
  expect(moved).toEqual({
    note: 'Bis 07.01.2027, Anmeldung ab dem 8. Februar 2027.',
    rrule: 'FREQ=DAILY;UNTIL=20270106',
    phone: '0221 4710-628',
  });
});
