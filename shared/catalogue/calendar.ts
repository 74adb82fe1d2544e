// Days as ISO 8601 text (`2026-11-22`): they sort and compare as they stand.

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists (`2026-02-30` does not). */
export function isDay(text: string): boolean {
  const [, year, month, day] = pattern.exec(text) ?? [];
  if (day === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** The day as `2026-11-22`, or null where the calendar has no such day (31 September). */
export function isoDay(year: number, month: number, day: number): string | null {
  const text = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  return isDay(text) ? text : null;
}

/** A year as somebody writes it: `26` is 2026. */
export const fullYear = (text: string): number => (text.length <= 2 ? 2000 + Number(text) : Number(text));

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const lastOfMonth = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : (daysInMonth[month - 1] ?? 31);

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** The last day of a month. */
export const lastDay = (year: number, month: number): string =>
  `${year}-${twoDigits(month)}-${twoDigits(lastOfMonth(year, month))}`;

/**
 * The day some months later (or earlier); the last of the month where that month has no such day. Reckoned without `Date`,
 * because the rules ask this of every offer whenever they look through the catalogue.
 */
export function addMonths(day: string, months: number): string {
  const total = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  const date = Math.min(Number(day.slice(8, 10)), lastOfMonth(year, month));
  return `${year}-${twoDigits(month)}-${twoDigits(date)}`;
}

/** The day some days later (or earlier). Rules ask for thousands of days, most of them in the same month: that needs no `Date`. */
export function addDays(day: string, days: number): string {
  const date = Number(day.slice(8)) + days;
  if (date >= 1 && date <= 28) return `${day.slice(0, 8)}${twoDigits(date)}`;
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The day of the week, 0 = Monday (ISO 8601 order). */
export const dayOfWeek = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The day at a moment, where this computer stands. */
export const dayOf = (moment: Date): string =>
  `${moment.getFullYear()}-${String(moment.getMonth() + 1).padStart(2, '0')}-${String(moment.getDate()).padStart(2, '0')}`;

/** The end of a day, where this computer stands, in milliseconds since 1970. */
export const endOfDay = (day: string): number => new Date(`${day}T23:59:59.999`).getTime();

/** True for a time of day `HH:MM` from 00:00 to 24:00. */
export const isTime = (text: string): boolean => /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(text);
