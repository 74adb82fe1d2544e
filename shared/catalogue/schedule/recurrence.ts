import { dayOfWeek, isDay } from '../calendar.ts';
import { days } from '../vocabulary.ts';

export type DayId = (typeof days)[number]['id'];

/** A recurrence that can be edited: every so many weeks on some days, or every so many months on the n-th of a weekday. */
export interface Recurrence {
  readonly every: 'week' | 'month';
  readonly interval: number;
  /** In the order of the week; just one where it is monthly. */
  readonly days: readonly DayId[];
  /** Monthly: 1 to 4 from the start of the month, -1 for the last; weekly: null. */
  readonly nth: number | null;
  /** The last day, ISO; null where it goes on. */
  readonly until: string | null;
}

/** Which of a month’s weekdays can be meant. */
export const nths = [1, 2, 3, 4, -1] as const;

/** The day that a code of RFC 5545 names: `MO` -> mo. */
export const dayOfCode = (code: string): DayId | undefined => days.find(({ id }) => id === code.toLowerCase())?.id;

/** The parts of an RRULE by name: `FREQ` -> `WEEKLY`. */
export function ruleParts(rule: string): Map<string, string> {
  const parts = rule
    .replace(/^RRULE:/i, '')
    .split(';')
    .filter((part) => part !== '');
  return new Map(
    parts.map((part) => {
      const [name = '', value = ''] = part.split('=');
      return [name.toUpperCase(), value.toUpperCase()];
    }),
  );
}

/** The day that an UNTIL names; null without one, undefined where it cannot be read. */
export function readUntil(written: string | undefined): string | null | undefined {
  if (written === undefined) return null;
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(written) ?? [];
  const iso = `${year}-${month}-${day}`;
  return isDay(iso) ? iso : undefined;
}

const understood = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'UNTIL', 'WKST']);

/**
 * Reads an RRULE (RFC 5545) as a recurrence that can be edited.
 * @returns null for every rule that says more than that (COUNT, BYMONTH, two weekdays of a month …): it is kept as it is
 */
export function readRecurrence(rule: string): Recurrence | null {
  const parts = ruleParts(rule);
  const until = readUntil(parts.get('UNTIL'));
  const interval = Number(parts.get('INTERVAL') ?? '1');
  const codes = parts.get('BYDAY')?.split(',') ?? [];
  const isPlain = [...parts.keys()].every((name) => understood.has(name));
  if (!isPlain || until === undefined || !Number.isInteger(interval) || interval < 1 || codes.length === 0) return null;
  if (parts.get('FREQ') === 'WEEKLY') {
    const chosen = codes.map(dayOfCode);
    if (chosen.includes(undefined)) return null;
    return { every: 'week', interval, days: inWeekOrder(chosen), nth: null, until };
  }
  const [, nth = '', code = ''] = /^([+-]?\d)([A-Z]{2})$/.exec(codes[0] ?? '') ?? [];
  const day = dayOfCode(code);
  const isKnown = nths.some((known) => known === Number(nth));
  if (parts.get('FREQ') !== 'MONTHLY' || codes.length !== 1 || day === undefined || !isKnown) return null;
  return { every: 'month', interval, days: [day], nth: Number(nth), until };
}

/** Days in the order of the week. */
export const inWeekOrder = (chosen: readonly (string | undefined)[]): DayId[] =>
  days.filter(({ id }) => chosen.includes(id)).map(({ id }) => id);

/** The RRULE of a recurrence. */
export function ruleOf({ every, interval, days: chosen, nth, until }: Recurrence): string {
  const codes = chosen.map((id) => `${nth ?? ''}${id.toUpperCase()}`).join(',');
  return [
    `FREQ=${every === 'week' ? 'WEEKLY' : 'MONTHLY'}`,
    ...(interval > 1 ? [`INTERVAL=${interval}`] : []),
    ...(until === null ? [] : [`UNTIL=${until.replaceAll('-', '')}`]),
    `BYDAY=${codes}`,
  ].join(';');
}

/** The day and the n-th of it that a date is: what a recurrence from that date on probably means. */
export function weekdayOf(day: string): { day: DayId; nth: number } {
  const count = Math.ceil(Number(day.slice(8)) / 7);
  return { day: days[dayOfWeek(day)]?.id ?? 'mo', nth: count > 4 ? -1 : count };
}
