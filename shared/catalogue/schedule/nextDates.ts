import { addDays, addMonths, dayOfWeek, isDay } from '../calendar.ts';
import type { Offer } from '../offer.ts';
import { days } from '../vocabulary.ts';
import { daysOfRule } from './daysOfRule.ts';

/** One day on which an offer takes place. */
export interface NextDate {
  /** ISO 8601. */
  readonly day: string;
  /** `HH:MM`; null where nobody says when. */
  readonly from: string | null;
  readonly to: string | null;
  /** An exception: on this day it does not take place. */
  readonly isOff: boolean;
}

/** So far ahead dates are looked for: what comes back later is not meant by „nächste“. */
const monthsAhead = 24;

function ofWeek(weekly: Offer['schedule']['weekly'], today: string, most: number): NextDate[] {
  return weekly.flatMap(({ day, from, to }) => {
    const first = addDays(today, (days.findIndex(({ id }) => id === day) - dayOfWeek(today) + 7) % 7);
    return Array.from({ length: most }, (_, week) => ({ day: addDays(first, week * 7), from, to, isOff: false }));
  });
}

function ofRule(date: Offer['schedule']['recurring'][number], today: string, most: number): NextDate[] {
  const { rrule, start, from, to, exceptions } = date;
  const next: NextDate[] = [];
  for (const day of daysOfRule(rrule, start, addMonths(today, monthsAhead)) ?? []) {
    if (day >= today) next.push({ day, from, to, isOff: exceptions.includes(day) });
    if (next.length === most) break;
  }
  return next;
}

/**
 * When an offer takes place next: weekly times, rules and single dates together, in their order, days called off among
 * them. School holidays are not known here: an offer only says that it is closed in them, and the days differ by state and
 * year. Rules that say more than `daysOfRule` reads give no dates.
 * @param today ISO 8601; today itself counts, whatever the time
 * @param most how many dates at most
 */
export function nextDates(schedule: Offer['schedule'], today: string, most: number): NextDate[] {
  const { weekly, recurring, dates } = schedule;
  const single = dates
    .filter(({ date }) => isDay(date) && date >= today)
    .map(({ date, from, to }) => ({ day: date, from, to, isOff: false }));
  const all = [...ofWeek(weekly, today, most), ...recurring.flatMap((date) => ofRule(date, today, most)), ...single];
  const distinct = new Map(all.map((date) => [`${date.day} ${date.from ?? ''} ${date.to ?? ''} ${date.isOff}`, date]));
  return [...distinct]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .slice(0, most)
    .map(([, date]) => date);
}
