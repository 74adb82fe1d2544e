import { dayText } from '../../texts/language.ts';
import { isDay, isTime } from '../calendar.ts';
import type { RecurringDate } from '../values.ts';
import { days } from '../vocabulary.ts';
import { daysOfRule } from './daysOfRule.ts';
import { readRecurrence, ruleOf } from './recurrence.ts';
import type { Recurrence } from './recurrence.ts';

/** More weeks than these nobody writes, and nobody reads (writtenTimeTokens.ts). */
const mostWeeks = 8;

/** `2. Donnerstag im Monat`, `alle 2 Wochen Montag und Mittwoch`; null where there are no such words. */
function rhythm({ every, interval, days: chosen, nth }: Recurrence): string | null {
  const names = days.filter(({ id }) => chosen.includes(id)).map(({ de }) => de);
  if (nth !== null) return interval === 1 ? `${nth < 0 ? 'letzter' : `${nth}.`} ${names.join()} im Monat` : null;
  if (every !== 'week' || interval > mostWeeks) return null;
  const list = [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' und ');
  return interval === 1 ? list : `alle ${interval} Wochen ${list}`;
}

/**
 * Times that come again as an office writes them: `2. Donnerstag im Monat, 18:30–20:00 Uhr, ab 08.01.2026, bis 31.03.2027,
 * außer 10.12.2026`. `readWrittenTimes` reads the very same rule in it.
 * @returns null where no sentence says all of it
 */
export function recurringSentence({
  start,
  from,
  to,
  rrule,
  exceptions,
}: Pick<RecurringDate, 'start' | 'from' | 'to' | 'rrule' | 'exceptions'>): string | null {
  // 24:00 is said, but read as the 00:00 it means.
  const isPlain = [from, to ?? from].every((time) => isTime(time) && time !== '24:00') && exceptions.every(isDay);
  const recurrence = isPlain ? readRecurrence(rrule) : null;
  if (recurrence === null || ruleOf(recurrence) !== rrule) return null;
  const said = rhythm(recurrence);
  // The first day a sentence names is one on which it is.
  const [first] = daysOfRule(rrule, start, start) ?? [];
  if (said === null || first !== start) return null;
  const { until } = recurrence;
  return [
    said,
    `${to === null ? from : `${from}–${to}`} Uhr`,
    `ab ${dayText(start, 'de')}`,
    ...(until === null ? [] : [`bis ${dayText(until, 'de')}`]),
    ...(exceptions.length === 0 ? [] : [`außer ${exceptions.map((day) => dayText(day, 'de')).join(', ')}`]),
  ].join(', ');
}
