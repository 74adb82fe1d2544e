import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { shortNumberPattern } from '../../catalogue/shortNumber.ts';
import type { Phone } from '../../catalogue/values.ts';
import { hint } from '../finding.ts';
import type { CellNote, Reading } from '../finding.ts';
import { oneLine, saysNothing } from '../fold.ts';
import { remembered } from '../../remembered.ts';

const label = /^(tel(efon)?|fon|festnetz|mobil(telefon)?|handy|büro|zentrale|privat|dienstlich)\b[.:\s]*/iu;

/** One number as written and as E.164 (a short number as itself); `e164: null` where it cannot be read for sure. */
export const readOnePhone = remembered((text: string): Reading<Phone> => {
  const written = oneLine(text).replace(label, '');
  const digits = written.replace(/[\s()/.·–-]/gu, '');
  if (shortNumberPattern.test(digits)) return { value: { written, e164: digits }, notes: [] };
  // A letter is never guessed at: libphonenumber would read it as a key of an American telephone.
  const plain = /^\+?[\d\s()/.·–-]+$/u.test(written);
  // Without its area code a German number cannot be told from one of another town.
  if (plain && /^[1-9]/u.test(digits)) {
    return { value: { written, e164: null }, notes: [hint('phone-no-area-code')] };
  }
  const number = plain ? parsePhoneNumberFromString(written.replace(/\(0\)/u, ''), 'DE') : undefined;
  if (number?.isValid() === true) return { value: { written, e164: number.number }, notes: [] };
  return { value: { written, e164: null }, notes: [hint('phone-unreadable')] };
});

/** The numbers of one cell. A slash parts two of them only where both begin like a number of their own. */
function parts(text: string): string[] {
  return text
    .split(/[;,\n]|\s(?:oder|und|bzw\.?|o\.)\s|\s\/\s*(?=(?:\p{L}+\.?:?\s*)?(?:0[1-9]\d+|\+\d))/iu)
    .map((part) => part.trim())
    .filter((part) => !saysNothing(part));
}

/** Reads the telephone numbers of a cell, in their order. */
export const readPhones = remembered((text: string): Reading<readonly Phone[]> => {
  const readings = parts(text).map(readOnePhone);
  const notes: CellNote[] = readings.flatMap((reading) => reading.notes);
  if (readings.length > 1) notes.push(hint('phone-second'));
  return { value: readings.map(({ value }) => value), notes };
});
