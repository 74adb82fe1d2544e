import { addDays, addMonths, dayOfWeek, isDay } from '../calendar.ts';
import { days } from '../vocabulary.ts';
import { dayOfCode, readUntil, ruleParts } from './recurrence.ts';

/** A weekday (0 = Monday), or the n-th of a month (from its end where `nth` is negative). */
interface Weekday {
  readonly day: number;
  readonly nth: number | null;
}

interface Rule {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY';
  readonly interval: number;
  /** Empty where the first day says which. */
  readonly weekdays: readonly Weekday[];
  readonly weekStart: number;
  readonly count: number;
  readonly until: string;
}

const readable = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'COUNT', 'UNTIL', 'WKST']);
const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY'] as const;

const isNumber = (value: number): boolean => Number.isInteger(value) && value > 0;
const dayNumber = (code: string): number => days.findIndex(({ id }) => id === dayOfCode(code));

function readWeekday(code: string): Weekday {
  const [, nth, letters = ''] = /^([+-]?[1-5])?([A-Z]{2})$/.exec(code) ?? [];
  return { day: dayNumber(letters), nth: nth === undefined ? null : Number(nth) };
}

function readRule(written: string): Rule | null {
  const parts = ruleParts(written);
  const frequency = frequencies.find((known) => known === parts.get('FREQ'));
  const interval = Number(parts.get('INTERVAL') ?? '1');
  const count = parts.has('COUNT') ? Number(parts.get('COUNT')) : Infinity;
  const until = readUntil(parts.get('UNTIL'));
  const weekStart = dayNumber(parts.get('WKST') ?? 'MO');
  const weekdays = (parts.get('BYDAY')?.split(',') ?? []).map(readWeekday);
  const isKnown =
    [...parts.keys()].every((name) => readable.has(name)) &&
    weekStart >= 0 &&
    weekdays.every(({ day, nth }) => day >= 0 && (nth === null || frequency === 'MONTHLY'));
  const isCounted = isNumber(interval) && (count === Infinity || isNumber(count));
  if (frequency === undefined || until === undefined || !isKnown || !isCounted) return null;
  return { frequency, interval, weekdays, weekStart, count, until: until ?? '9999-12-31' };
}

/** The days of a month that are such a weekday. */
function inMonth(first: string, { day, nth }: Weekday): string[] {
  const one = addDays(first, (day - dayOfWeek(first) + 7) % 7);
  const all = [0, 7, 14, 21, 28].map((ahead) => addDays(one, ahead)).filter((at) => at.startsWith(first.slice(0, 7)));
  return nth === null ? all : all.slice(nth < 0 ? nth : nth - 1).slice(0, 1);
}

/** The days of the week, the month or the day that begins (or lies) `at`, in order. */
function inPeriod({ frequency, weekdays }: Rule, at: string, start: string): string[] {
  const isNamed = (day: string) => weekdays.some((weekday) => weekday.day === dayOfWeek(day));
  switch (frequency) {
    case 'DAILY':
      return weekdays.length === 0 || isNamed(at) ? [at] : [];
    case 'WEEKLY': {
      const week = [0, 1, 2, 3, 4, 5, 6].map((ahead) => addDays(at, ahead));
      return week.filter((day) => (weekdays.length === 0 ? dayOfWeek(day) === dayOfWeek(start) : isNamed(day)));
    }
    case 'MONTHLY': {
      const same = `${at.slice(0, 8)}${start.slice(8)}`;
      if (weekdays.length === 0) return isDay(same) ? [same] : [];
      return [...new Set(weekdays.flatMap((weekday) => inMonth(at, weekday)))].sort();
    }
  }
}

/** Where the period after so many others begins. */
function periodAt({ frequency, interval, weekStart }: Rule, start: string, number: number): string {
  const ahead = number * interval;
  if (frequency === 'DAILY') return addDays(start, ahead);
  if (frequency === 'MONTHLY') return addMonths(`${start.slice(0, 8)}01`, ahead);
  return addDays(start, ahead * 7 - ((dayOfWeek(start) - weekStart + 7) % 7));
}

function* counted(rule: Rule, start: string, last: string): Generator<string> {
  const end = rule.until < last ? rule.until : last;
  let left = rule.count;
  for (let number = 0; left > 0; number += 1) {
    const period = periodAt(rule, start, number);
    if (period > end) return;
    for (const day of inPeriod(rule, period, start)) {
      if (day < start) continue;
      if (day > end || left === 0) return;
      left -= 1;
      yield day;
    }
  }
}

/**
 * The days on which something happens by a rule (RFC 5545), in order. Days are days of the calendar: no clock, no summer
 * time.
 * @param start the first day of the rule, ISO; it counts only where it is such a day itself
 * @param last the last day to look at, ISO
 * @returns null where the rule says more than days of the week or month, an interval, a number and an end
 */
export function daysOfRule(rule: string, start: string, last: string): Iterable<string> | null {
  const read = readRule(rule);
  if (read === null || !isDay(start)) return null;
  return counted(read, start, last);
}
