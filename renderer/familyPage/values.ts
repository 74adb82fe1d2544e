import { dayOf } from '../../shared/catalogue/calendar.ts';
import { nextDates } from '../../shared/catalogue/schedule/nextDates.ts';
import type { NextDate } from '../../shared/catalogue/schedule/nextDates.ts';
import type { PageCatalogue, PageOffer, PagePlace } from './katalog.ts';
import type { PageTexts } from './texts/PageTexts.ts';

// Values as people read them. Numbers, days and languages in the person's own language come from the browser.

/** How a person reads: the language of the page, and what it says. */
export interface Reading {
  readonly language: string;
  readonly texts: PageTexts;
}

const monthsInWords = 36;

/** `3–6 Jahre`, `ab 6 Monate`, `bis 3 Jahre`; null for any age. */
export function ageText({ ageFrom, ageTo }: PageOffer, { language, texts }: Reading): string | null {
  const isInMonths =
    [ageFrom, ageTo].some((age) => age !== null && age % 12 !== 0) && (ageTo ?? ageFrom ?? 0) < monthsInWords;
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isInMonths ? 'month' : 'year',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  });
  const shown = (months: number) => (isInMonths ? months : months / 12);
  if (ageFrom !== null && ageTo !== null) return format.formatRange(shown(ageFrom), shown(ageTo));
  if (ageFrom !== null) return ageFrom === 0 ? null : texts.from(format.format(shown(ageFrom)));
  return ageTo === null ? null : texts.upTo(format.format(shown(ageTo)));
}

const span = (from: string | null, to: string | null): string => [from, to].filter((time) => time !== null).join('–');

// 2024 began on a Monday.
const weekdayNumber: Readonly<Record<string, number>> = { mo: 1, tu: 2, we: 3, th: 4, fr: 5, sa: 6, su: 7 };

/** `Montag 09:00–11:00`, in the order of the week. */
export function weeklyTexts({ schedule }: PageOffer, { language }: Reading): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const numberOf = (day: string) => weekdayNumber[day] ?? 1;
  return schedule.weekly
    .toSorted((one, other) => numberOf(one.day) - numberOf(other.day) || (one.from < other.from ? -1 : 1))
    .map(({ day, from, to }) => `${format.format(new Date(Date.UTC(2024, 0, numberOf(day))))} ${span(from, to)}`);
}

/** Days as they stand on every notice here, whichever calendar a language has. */
const gregorian = { calendar: 'gregory', timeZone: 'UTC' } as const;

const dayFormat = (language: string) =>
  new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...gregorian,
  });

/** `Do., 10. Dezember 2026, 18:30–20:00` */
export function dateText({ day, from, to, isOff }: NextDate, { language, texts }: Reading): string {
  const said = [dayFormat(language).format(new Date(`${day}T00:00:00Z`)), span(from, to)].filter((part) => part !== '');
  return `${said.join(', ')}${isOff ? ` (${texts.cancelled})` : ''}`;
}

/** A day alone: `22. November 2026`. */
export const dayText = (day: string, language: string): string =>
  new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', ...gregorian }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** The next days on which an offer takes place, that of its weekly times among them only where it has others, too. */
export function nextDatesOf({ schedule, validTo }: PageOffer, most: number): NextDate[] {
  if (schedule.recurring.length === 0 && schedule.dates.length === 0) return [];
  const dates = nextDates(schedule, dayOf(new Date()), most);
  return validTo === null ? dates : dates.filter(({ day }) => day <= validTo);
}

/** `8,50 € pro Termin`, `kostenlos`; null where nothing is said. */
export function costText({ cost }: PageOffer, catalogue: PageCatalogue, { language, texts }: Reading): string | null {
  if (cost.kind === 'free') return texts.free;
  if (cost.amount !== null) {
    const money = new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(cost.amount / 100);
    return cost.unit === null ? money : `${money} ${catalogue.term('costUnits', cost.unit, language)}`;
  }
  return cost.kind === null || cost.kind === 'text' ? null : catalogue.term('costKinds', cost.kind, language);
}

/** The name of a language in another. */
export function languageName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** `Rathausplatz 1, 59999 Lindenau` */
export const addressText = ({ street, postcode, town }: PagePlace): string =>
  [street, [postcode, town].filter((part) => part !== null && part !== '').join(' ')]
    .filter((part) => part !== null && part !== '')
    .join(', ');
