import type { WrittenTimes } from '../catalogue/schedule/writtenTimes.ts';
import type { Offer } from '../catalogue/offer.ts';
import { newId } from './newId.ts';

type Schedule = Offer['schedule'];

/** The times known, and of those said the ones that nobody has written yet. */
function joined<Said extends object, Item extends Said & { id: string }>(
  known: readonly Item[],
  said: readonly Said[],
  itemOf: (said: Said, id: string) => Item,
): Item[] {
  const key = (time: Said) => JSON.stringify(itemOf(time, ''));
  const keys = new Set(known.map(key));
  const added = said.filter((one) => !keys.has(key(one))).map((one) => itemOf(one, newId()));
  return [...known, ...added];
}

/**
 * A schedule with what was read from a sentence. What was not understood goes to the note, behind what stands there.
 * @param replaces whether the times that are there give way
 */
export function withWrittenTimes(schedule: Schedule, said: WrittenTimes, replaces: boolean): Schedule {
  const { weekly, recurring, dates, byAppointment, closedInSchoolHolidays } = replaces
    ? { weekly: [], recurring: [], dates: [], byAppointment: false, closedInSchoolHolidays: false }
    : schedule;
  const rest = said.unclear.map(({ text }) => text).filter((text) => !(schedule.note ?? '').includes(text));
  return {
    ...schedule,
    weekly: joined(weekly, said.weekly, ({ day, from, to }, id) => ({ id, day, from, to })),
    recurring: joined(recurring, said.recurring, ({ start, from, to, rrule, exceptions }, id) => ({
      id,
      start,
      from,
      to,
      rrule,
      exceptions: [...exceptions],
    })),
    dates: joined(dates, said.dates, ({ date, from, to }, id) => ({ id, date, from, to })),
    byAppointment: byAppointment || said.byAppointment,
    closedInSchoolHolidays: closedInSchoolHolidays || said.closedInSchoolHolidays,
    note: [schedule.note, ...rest].filter((text) => text !== null && text !== '').join('\n') || null,
  };
}
