// Calendar days (ISO 8601 text) as lists write them; catalogue/calendar.ts counts with them.

const pad = (number: number, length = 2) => String(number).padStart(length, '0');

/** The day as `2026-11-22`, or null where the calendar has no such day (31 September). */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? `${pad(year, 4)}-${pad(month)}-${pad(day)}` : null;
}

/** The day of the week, 0 = Monday (ISO 8601 order). */
export const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** A year as somebody writes it: `26` is 2026. */
export const fullYear = (text: string): number => (text.length <= 2 ? 2000 + Number(text) : Number(text));

/** The last day of a month. */
export const lastDay = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
