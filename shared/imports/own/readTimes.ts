import { readWrittenTimes } from '../../catalogue/schedule/writtenTimes.ts';
import type { RecurringDate, SingleDate, WeeklySlot } from '../../catalogue/values.ts';
import { days } from '../../catalogue/vocabulary.ts';
import { readSeveral } from '../../sheets/severalInCell.ts';
import { readDate } from '../cells/readDate.ts';

// The cells of times as sheetColumn.ts writes them. A time that stands there already keeps its id.

const span = String.raw`(\d{1,2}:\d{2})(?:\s*[–-]\s*(\d{1,2}:\d{2}))?`;
const slot = new RegExp(`^(\\p{L}{2})\\.? ${span}$`, 'u');
const single = new RegExp(`^(\\S+)(?: ${span})?$`, 'u');
const begin = new RegExp(`^(\\S+) ${span}$`, 'u');

const clock = (text: string) => text.padStart(5, '0');
const clockOrNull = (text: string | undefined) => (text === undefined ? null : clock(text));
const day = (text: string) => readDate(text, 'first').value;

/** Everything read, or null where one of the parts could not be. */
const whole = <T>(items: readonly (T | null)[]): T[] | null =>
  items.includes(null) ? null : items.filter((item) => item !== null);

/** `Mo 09:00–11:00; Do 14:00` */
export const readWeekly = (text: string, known: readonly WeeklySlot[], newId: () => string): WeeklySlot[] | null =>
  whole(
    readSeveral(text, ';').map((part): WeeklySlot | null => {
      const [, name = '', from = '', until] = slot.exec(part) ?? [];
      const id = days.find(({ de }) => de.slice(0, 2).toLowerCase() === name.toLowerCase())?.id;
      if (id === undefined) return null;
      const said = { day: id, from: clock(from), to: clockOrNull(until) };
      const same = known.find((item) => item.day === said.day && item.from === said.from && item.to === said.to);
      return same ?? { id: newId(), ...said };
    }),
  );

/** `24.12.2026 10:00–12:00; 26.12.2026` */
export const readDates = (text: string, known: readonly SingleDate[], newId: () => string): SingleDate[] | null =>
  whole(
    readSeveral(text, ';').map((part): SingleDate | null => {
      const [, written = '', from, until] = single.exec(part) ?? [];
      const date = day(written);
      if (date === null) return null;
      const said = { date, from: clockOrNull(from), to: clockOrNull(until) };
      const same = known.find((item) => item.date === date && item.from === said.from && item.to === said.to);
      return same ?? { id: newId(), ...said };
    }),
  );

type Rule = Pick<RecurringDate, 'start' | 'from' | 'to' | 'rrule' | 'exceptions'>;

/** `08.01.2026 18:30–20:00 | FREQ=MONTHLY;INTERVAL=2;BYDAY=2TH | außer 10.12.2026` */
function readRule(line: string): Rule | null {
  const [when = '', rrule = '', except = ''] = readSeveral(line, '|');
  const [, written = '', from = '', until] = begin.exec(when) ?? [];
  const start = day(written);
  const exceptions = whole(
    except
      .replace(/^außer /u, '')
      .split(/,\s*/u)
      .filter(Boolean)
      .map(day),
  );
  if (start === null || exceptions === null || !/^FREQ=/u.test(rrule)) return null;
  return { start, from: clock(from), to: clockOrNull(until), rrule, exceptions };
}

/** The rules that a sentence names; null where it is not clear, or says of more than what comes again. */
function readSentence(line: string, today: string): Rule[] | null {
  const { weekly, recurring, dates, byAppointment, closedInSchoolHolidays, unclear } = readWrittenTimes(line, today);
  const saysMore = weekly.length + dates.length + unclear.length > 0 || byAppointment || closedInSchoolHolidays;
  return saysMore || recurring.length === 0
    ? null
    : recurring.map((rule) => ({ ...rule, exceptions: [...rule.exceptions] }));
}

/**
 * A sentence to a line, as it was written or as a person writes it (`jeden 2. Donnerstag im Monat 18:30 Uhr`), or a rule.
 * @param today an ISO day: dates without a year lie around it
 */
export function readRecurring(
  text: string,
  known: readonly RecurringDate[],
  newId: () => string,
  today: string,
): RecurringDate[] | null {
  const read = readSeveral(text, '\n').map((line) =>
    /\|\s*FREQ=/u.test(line) ? [readRule(line)] : readSentence(line, today),
  );
  const rules = whole(read.flatMap((said) => said ?? [null]));
  return (
    rules?.map((said) => {
      const same = known.find(
        ({ rrule, start, from }) => rrule === said.rrule && start === said.start && from === said.from,
      );
      return same === undefined ? { id: newId(), ...said } : { ...same, ...said };
    }) ?? null
  );
}
