import { isDay } from '../catalogue/calendar.ts';
import { recurringSentence } from '../catalogue/schedule/recurringSentence.ts';
import type { Contact, RecurringDate, SingleDate, WeeklySlot } from '../catalogue/values.ts';
import { days } from '../catalogue/vocabulary.ts';
import type { Term } from '../catalogue/vocabulary.ts';
import { remembered } from '../remembered.ts';
import { dayText } from '../texts/language.ts';
import { writeSeveral } from './severalInCell.ts';
import type { CatalogueNames } from './sheetNames.ts';

/** What one cell holds: a text, a number, a calendar day, or nothing. */
export type SheetCell = string | number | Date | null;

/** One column of a sheet. */
export interface SheetColumn<R> {
  /** The field it shows, as in fieldLabels.ts (`cost/amount`); of texts with the language behind it (`title/tr`). */
  readonly key: string;
  /** What stands above it: the field's German label. */
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** What its cells are for a spreadsheet; text where nothing is said. */
  readonly holds?: 'number' | 'day';
  readonly cell: (record: R, names: CatalogueNames) => SheetCell;
}

const labelsOf = remembered((terms: readonly Term[]) => new Map(terms.map(({ id, de }) => [id, de])));

/** The German label of a term; an id that nobody knows stands for itself. */
export const termText = (terms: readonly Term[], id: string | null): string | null =>
  id === null ? null : (labelsOf(terms).get(id) ?? id);

/** The German labels of several terms in one cell. */
export const termsText = (terms: readonly Term[], ids: readonly string[]): string | null =>
  ids.length === 0
    ? null
    : writeSeveral(
        ids.map((id) => termText(terms, id) ?? id),
        ';',
      );

/** Several names in one cell. */
export const namesText = (ids: readonly string[], nameOf: (id: string) => string): string | null =>
  ids.length === 0 ? null : writeSeveral(ids.map(nameOf), ';');

export const yesNo = (value: boolean): string => (value ? 'ja' : 'nein');

const countableDay = remembered((day: string): SheetCell =>
  isDay(day) && day >= '1900-03-01' ? new Date(`${day}T00:00:00Z`) : day,
);

/** A day as a spreadsheet counts with it; what is no day stays as it was written. */
export const dayCell = (day: string | null): SheetCell => (day === null ? null : countableDay(day));

/** Months as people say them: `3 Jahre`, `18 Monate`. */
export const ageText = (months: number | null): string | null => {
  if (months === null) return null;
  return months % 12 === 0 && months > 0 ? `${months / 12} ${months === 12 ? 'Jahr' : 'Jahre'}` : `${months} Monate`;
};

const span = (from: string, to: string | null): string => (to === null ? from : `${from}–${to}`);

const shortDays: ReadonlyMap<string, string> = new Map(days.map(({ id, de }) => [id, de.slice(0, 2)]));

/** `Mo 09:00–11:00; Do 14:00` */
export const weeklyText = (slots: readonly Pick<WeeklySlot, 'day' | 'from' | 'to'>[]): string | null => {
  const texts = slots.map(({ day, from, to }) => `${shortDays.get(day) ?? day} ${span(from, to)}`);
  return texts.length === 0 ? null : writeSeveral(texts, ';');
};

/** `24.12.2026 10:00–12:00; 26.12.2026` */
export const datesText = (dates: readonly Pick<SingleDate, 'date' | 'from' | 'to'>[]): string | null => {
  const texts = dates.map(({ date, from, to }) => (from === null ? day(date) : `${day(date)} ${span(from, to)}`));
  return texts.length === 0 ? null : writeSeveral(texts, ';');
};

const day = (iso: string): string => (isDay(iso) ? dayText(iso, 'de') : iso);

/** A rule that no sentence says: `08.01.2026 18:30–20:00 | FREQ=MONTHLY;INTERVAL=2;BYDAY=2TH | außer 10.12.2026`. */
const ruleText = ({ start, from, to, rrule, exceptions }: Recurring): string => {
  const except = exceptions.length === 0 ? [] : [`außer ${exceptions.map(day).join(', ')}`];
  return writeSeveral([`${day(start)} ${span(from, to)}`, rrule, ...except], '|');
};

type Recurring = Pick<RecurringDate, 'start' | 'from' | 'to' | 'rrule' | 'exceptions'>;

/** One rule to a line: `2. Donnerstag im Monat, 18:30–20:00 Uhr, ab 08.01.2026, außer 10.12.2026`. */
export const recurringText = (rules: readonly Recurring[]): string | null => {
  const lines = rules.map((rule) => recurringSentence(rule) ?? ruleText(rule));
  return lines.length === 0 ? null : writeSeveral(lines, '\n');
};

/** A person as a cell names her; whether she may be published is said in the office's own sheets only. */
export type SheetContact = Pick<Contact, 'name' | 'function' | 'phone' | 'mobile' | 'email'> &
  Partial<Pick<Contact, 'public'>>;

/** One person to a line: `Lena Muster | Leitung | 089 99998-511 |  | lena@example.org | veröffentlichen`. */
export const contactsText = (contacts: readonly SheetContact[]): string | null => {
  const lines = contacts.map((contact) => {
    const { name, phone, mobile, email } = contact;
    const said = [name, contact.function, phone?.written, mobile?.written, email].map((part) => part ?? '');
    const mark = contact.public === undefined ? [] : [contact.public ? 'veröffentlichen' : 'intern'];
    return writeSeveral([...said, ...mark], '|');
  });
  return lines.length === 0 ? null : writeSeveral(lines, '\n');
};
