import { hint, repaired } from '../finding.ts';
import type { CellNote, Reading } from '../finding.ts';
import { saysNothing } from '../fold.ts';

/** Slips of the keyboard in `http://` and what stands behind an address in running text. */
const mended = (text: string) =>
  text
    .replace(/^h[tp]{2,4}(s?)[:;]?\/{1,3}/iu, 'http$1://')
    .replace(/^(https?:\/\/)+/iu, '$1')
    .replace(/[.,;)]+$/u, '');

const isAddress = (url: string) =>
  URL.canParse(url) && /^([\p{L}\p{N}-]+\.)+\p{L}{2,}$/u.test(new URL(url).hostname) && !/\s|@/u.test(url);

function readOne(text: string): Reading<string | null> {
  const clean = mended(text);
  if (/^https?:\/\//iu.test(clean)) {
    if (!isAddress(clean)) return { value: null, notes: [hint('web-unreadable')] };
    return { value: clean, notes: clean === text ? [] : [repaired('web-mended', clean)] };
  }
  const withScheme = `https://${clean}`;
  if (!isAddress(withScheme)) return { value: null, notes: [hint('web-unreadable')] };
  return { value: withScheme, notes: [repaired('web-scheme-added', withScheme)] };
}

/**
 * Reads a web address (RFC 3986, http or https only). One without scheme gets `https://`. Where a cell holds several, the
 * first is taken and the rest named.
 */
export function readWebAddress(text: string): Reading<string | null> {
  const [first, ...rest] = text.split(/[\s;,]+/u).filter((part) => !saysNothing(part));
  if (first === undefined) return { value: null, notes: [] };
  const reading = readOne(first);
  const notes: CellNote[] = [...reading.notes];
  if (reading.value !== null && rest.length > 0) notes.push(hint('web-second', { rest: rest.join(' ') }));
  return { value: reading.value, notes };
}
