import { hint, repaired } from '../finding.ts';
import type { Reading } from '../finding.ts';
import { saysNothing } from '../fold.ts';

/**
 * Reads a German postcode (five digits). Excel takes the leading zero off 01000 to 09999 (Saxony, Saxony-Anhalt,
 * Thuringia, Brandenburg); it is put back only where the catalogue lies there.
 * @param zeroPlausible true where postcodes of this catalogue begin with 0
 */
export function readPostcode(text: string, zeroPlausible: boolean): Reading<string | null> {
  if (saysNothing(text)) return { value: null, notes: [] };
  const written = text.trim().replace(/^D[- ]/iu, '');
  if (/^\d{5}$/u.test(written)) return { value: written, notes: [] };
  const code = `0${written}`;
  if (/^\d{4}$/u.test(written) && zeroPlausible) return { value: code, notes: [repaired('postcode-zero-added', code)] };
  return { value: written, notes: [hint('postcode-unreadable')] };
}
