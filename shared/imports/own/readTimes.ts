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

/** One rule to a line: `08.01.2026 18:30–20:00 | FREQ=MONTHLY;BYDAY=2TH | außer 10.12.2026`. */
export const readRecurring = (
  text: string,
  known: readonly RecurringDate[],
  newId: () => string,
): RecurringDate[] | null =>
  whole(
    readSeveral(text, '\n').map((line): RecurringDate | null => {
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
      const said = { start, from: clock(from), to: clockOrNull(until), rrule, exceptions };
      const same = known.find((item) => item.rrule === rrule && item.start === start && item.from === said.from);
      return same === undefined ? { id: newId(), ...said } : { ...same, ...said };
    }),
  );
