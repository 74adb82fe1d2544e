import { dayOf, isDay } from '../../../shared/catalogue/calendar.ts';
import { dayText } from '../../../shared/texts/language.ts';
import { refused, taken } from './codec.ts';
import type { Codec, Parsed } from './codec.ts';

const numeric = /^(\d{1,2})[./-]\s*(\d{1,2})(?:[./-]\s*(\d{4}|\d{2})?)?$/;
const spoken = /^(\d{1,2})\.?\s*(\p{L}+)\.?\s*(\d{4}|\d{2})?$/u;

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}]/gu, '');

const monthNames = (['de-DE', 'en-GB'] as const).map((locale) => {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => letters(format.format(Date.UTC(2026, month, 1))));
});

/** The month (1–12) that a word names in German or English, long or short; 0 where none. */
function monthNamed(word: string): number {
  const name = letters(word);
  if (name.length < 3) return 0;
  const hit = monthNames.map((names) => names.findIndex((month) => month.startsWith(name.slice(0, month.length))));
  return Math.max(...hit) + 1;
}

const fullYear = (year: string | undefined, thisYear: string): string =>
  year === undefined ? thisYear : year.length === 2 ? `20${year}` : year;

function madeOf(year: string, month: string | number, day: string): Parsed<string> {
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? taken(iso) : refused('no-such-day');
}

/**
 * Reads a day as a person writes it: `22.11.2026`, `22.11.26`, `22.11.` (this year), `22. November 2026`, `22 Nov 2026`,
 * `2026-11-22`, `heute`, `today`. Day before month, as in Germany and Britain.
 * @param today ISO day that `heute` and a missing year mean
 */
export function readDay(written: string, today: string): Parsed<string> {
  const text = written.trim();
  if (/^(heute|today)$/i.test(text)) return taken(today);
  if (isDay(text)) return taken(text);
  const thisYear = today.slice(0, 4);
  const [, day, month, year] = numeric.exec(text) ?? [];
  if (day !== undefined && month !== undefined) return madeOf(fullYear(year, thisYear), month, day);
  const [, date, name = '', named] = spoken.exec(text) ?? [];
  const number = monthNamed(name);
  if (date === undefined || number === 0) return refused(/^\d{4}-\d{2}-\d{2}$/.test(text) ? 'no-such-day' : 'day');
  return madeOf(fullYear(named, thisYear), number, date);
}

/** A day that may be missing, ISO 8601 or null. */
export const optionalDay: Codec<string | null> = {
  print: (value, language) => (value === null ? '' : dayText(value, language)),
  parse: (written) => (written.trim() === '' ? taken(null) : readDay(written, dayOf(new Date()))),
};

/** A day that has to be there. */
export const requiredDay: Codec<string> = {
  print: (value, language) => (value === '' ? '' : dayText(value, language)),
  parse: (written) => (written.trim() === '' ? refused('required') : readDay(written, dayOf(new Date()))),
};
