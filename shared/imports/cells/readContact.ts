import type { Phone } from '../../catalogue/values.ts';
import type { CellNote, Reading } from '../finding.ts';
import { oneLine, saysNothing } from '../fold.ts';
import { emailPattern } from './readEmail.ts';
import { readOnePhone } from './readPhone.ts';

/** A person or desk to turn to, as a cell names them. */
export interface ContactSaid {
  readonly name: string;
  readonly phone: Phone | null;
  readonly mobile: Phone | null;
  readonly email: string | null;
}

const numberPattern = /(?:\+\d|\b0)[\d\t ()/.–-]{5,}\d/gu;
const labels = /\b(tel(efon)?|fon|mobil|handy|e-?mail|mail|fax)\b[.:\s]*/giu;

/** German mobile numbers begin with 015, 016 or 017 (Bundesnetzagentur, Nummernplan öffentliche zellulare Mobilfunkdienste). */
const isMobile = ({ e164 }: Phone) => e164 !== null && /^\+491[567]/u.test(e164);

/** A number begins anew where a slash stands before another area code. */
const numbersIn = (text: string): string[] =>
  (text.match(numberPattern) ?? []).flatMap((run) => run.split(/\s\/\s(?=0[1-9]\d)/u)).map((number) => number.trim());

function readOne(text: string): Reading<ContactSaid | null> {
  const [email = null] = text.match(emailPattern) ?? [];
  const withoutEmail = text.replace(emailPattern, ' ');
  const notes: CellNote[] = [];
  const phones: Phone[] = [];
  for (const number of numbersIn(withoutEmail)) {
    const reading = readOnePhone(number);
    phones.push(reading.value);
    notes.push(...reading.notes);
  }
  const words = withoutEmail.replace(numberPattern, ' ').replace(labels, ' ');
  const name = oneLine(words).replace(/^[\s,;:/–-]+|[\s,;:/–-]+$/gu, '');
  if (name === '' && email === null && phones.length === 0) return { value: null, notes: [] };
  const mobile = phones.find(isMobile) ?? null;
  return { value: { name, phone: phones.find((phone) => phone !== mobile) ?? null, mobile, email }, notes };
}

/**
 * Reads the people of a cell: name, telephone, mobile, mail in any order, several people parted by semicolons. Whether a
 * person may be published is never read from a list.
 */
export function readContacts(text: string): Reading<readonly ContactSaid[]> {
  if (saysNothing(text)) return { value: [], notes: [] };
  const readings = text.split(';').map((part) => readOne(part));
  return {
    value: readings.flatMap(({ value }) => value ?? []),
    notes: readings.flatMap(({ notes }) => notes),
  };
}
