import { hint, repaired } from '../finding.ts';
import type { Reading } from '../finding.ts';
import { oneLine, saysNothing } from '../fold.ts';

/** Undoes what people write to keep robots away, and what slips in: `name(at)example.org`, `mailto:`, stray blanks. */
const mended = (text: string) =>
  text
    .replace(/mailto:/giu, '')
    .replace(/\s*[([{]\s*(at|ät|a)\s*[)\]}]\s*|\s+at\s+/giu, '@')
    .replace(/\s*[([{]\s*(dot|punkt)\s*[)\]}]\s*/giu, '.')
    .replace(/\s*@\s*/gu, '@');

/** The mail addresses in a text that any mail program would take (RFC 5321 without quoting). */
export const emailPattern = /[\p{L}\p{N}._%+'-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/gu;

/** An address and nothing else, as most cells hold it: nothing to mend, nothing beside it. */
const plainEmail = /^[a-z\d._%+'-]+@(?:[a-z\d-]+\.)+[a-z]{2,}$/iu;

/** Reads a mail address. Where a cell holds several, the first is taken and the rest named. */
export function readEmail(text: string): Reading<string | null> {
  if (saysNothing(text)) return { value: null, notes: [] };
  if (plainEmail.test(text)) return { value: text, notes: [] };
  const clean = mended(oneLine(text));
  const [first, ...rest] = clean.match(emailPattern) ?? [];
  if (first === undefined) return { value: null, notes: [hint('email-unreadable')] };
  const notes = text.includes(first) ? [] : [repaired('email-mended', first)];
  return { value: first, notes: rest.length > 0 ? [...notes, hint('email-second', { rest: rest.join(' ') })] : notes };
}
