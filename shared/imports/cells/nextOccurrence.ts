import { addDays } from '../../catalogue/calendar.ts';
import { isoDay, lastDay, weekdayOf } from './calendar.ts';

/** The nth weekday of a month, -1 for the last; null where the month has no fifth. */
function nthOf(year: number, month: number, day: number, nth: number): string | null {
  if (nth < 0) {
    const last = lastDay(year, month);
    return addDays(last, -((weekdayOf(last) - day + 7) % 7));
  }
  const first = isoDay(year, month, 1) ?? '';
  const found = addDays(first, ((day - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
  return found.slice(0, 7) === first.slice(0, 7) ? found : null;
}

/**
 * The first day, from today on, that is one of the named weekdays of its month.
 * @param day 0 = Monday
 * @param nths 1 to 5, or -1 for the last
 */
export function nextOccurrence(day: number, nths: readonly number[], today: string): string {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  // A fifth weekday comes at the latest after three months.
  for (let ahead = 0; ahead < 5; ahead += 1) {
    const at = new Date(Date.UTC(year, month - 1 + ahead, 1));
    const found = nths
      .map((nth) => nthOf(at.getUTCFullYear(), at.getUTCMonth() + 1, day, nth))
      .filter((date) => date !== null && date >= today)
      .sort();
    if (found[0] !== undefined && found[0] !== null) return found[0];
  }
  return today;
}
