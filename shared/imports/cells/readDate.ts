import { addDays, fullYear, isoDay, lastDay } from '../../catalogue/calendar.ts';
import { hint } from '../finding.ts';
import type { Reading } from '../finding.ts';
import { oneLine, saysNothing } from '../fold.ts';
import { remembered } from '../../remembered.ts';

/** How months begin in German, and where it is otherwise in English, by their number from 0. */
const months = ['jan', 'feb', 'mär mar', 'apr', 'mai may', 'jun', 'jul', 'aug', 'sep', 'okt oct', 'nov', 'dez dec'];

/** Day 1 of Excel's serial numbers is 1900-01-01, and a 29 February 1900 that never was is counted. */
const dayZero = '1899-12-30';

/** A month without its day: the first day where something begins, the last where something ends. */
const monthDay = (year: number, month: number, which: 'first' | 'last'): string | null => {
  const first = isoDay(year, month, 1);
  return first === null || which === 'first' ? first : lastDay(year, month);
};

function dayOf(text: string, which: 'first' | 'last'): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/u.exec(text);
  if (iso !== null) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const german = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/u.exec(text);
  if (german !== null) return isoDay(fullYear(german[3] ?? ''), Number(german[2]), Number(german[1]));
  // 20000 to 79999 are the days of 1954 to 2119.
  if (/^[2-7]\d{4}$/u.test(text)) return addDays(dayZero, Number(text));
  const month = /^(\d{1,2})[./](\d{4})$/u.exec(text);
  if (month !== null) return monthDay(Number(month[2]), Number(month[1]), which);
  const named = /^(?:(\d{1,2})\.? )?(\p{L}{3})\p{L}*\.? (\d{4})$/iu.exec(text);
  if (named === null) return null;
  const [, day, name = '', year] = named;
  const at = months.findIndex((beginnings) => beginnings.split(' ').includes(name.toLowerCase()));
  if (at < 0) return null;
  return day === undefined ? monthDay(Number(year), at + 1, which) : isoDay(Number(year), at + 1, Number(day));
}

const readerOf = (which: 'first' | 'last') =>
  remembered((text: string): Reading<string | null> => {
    if (saysNothing(text)) return { value: null, notes: [] };
    const clean = oneLine(text)
      .replace(/^(mo|di|mi|do|fr|sa|so)\p{L}*\.?,? /iu, '')
      .replace(/^(bis|ab|seit|zum|am|vom)( zum)? /iu, '');
    if (/^(unbefristet|laufend|dauerhaft|offen|fortlaufend)$/iu.test(clean)) {
      return { value: null, notes: [hint('date-unlimited')] };
    }
    const day = dayOf(clean, which);
    return { value: day, notes: day === null ? [hint('date-unreadable')] : [] };
  });

const readers = { first: readerOf('first'), last: readerOf('last') };

/**
 * Reads a calendar day: `2026-02-01`, `1.2.2026`, `15.6.26`, `1. Februar 2026`, `1 Feb 2026`, Excel's serial numbers; of `12/2026` the
 * first or last day.
 */
export const readDate = (text: string, which: 'first' | 'last'): Reading<string | null> => readers[which](text);
