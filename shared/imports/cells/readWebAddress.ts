import { hint, repaired } from '../finding.ts';
import type { Reading } from '../finding.ts';
import { saysNothing } from '../fold.ts';

/** Slips of the keyboard in `http://` and what stands behind an address in running text. */
const mended = (text: string) =>
  text
    .replace(/^h[tp]{2,4}(s?)[:;]?\/{1,3}/iu, 'http$1://')
    .replace(/^(https?:\/\/)+/iu, '$1')
    .replace(/[.,;)]+$/u, '');

/** Addresses that need no parser to be sound, and most are: a host of ASCII letters, and a path without blanks. */
const plainAddress = /^https?:\/\/(?:(?!xn--)[a-z\d-]+\.)+[a-z]{2,}(?:\/[^\s@]*)?$/iu;

const isAddress = (url: string) =>
  plainAddress.test(url) ||
  (URL.canParse(url) && /^([\p{L}\p{N}-]+\.)+\p{L}{2,}$/u.test(new URL(url).hostname) && !/\s|@/u.test(url));

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
  if (!/[\s;,]/u.test(text) && !saysNothing(text)) return readOne(text);
  const [first, ...rest] = text.split(/[\s;,]+/u).filter((part) => !saysNothing(part));
  if (first === undefined) return { value: null, notes: [] };
  const { value, notes } = readOne(first);
  const isMore = value !== null && rest.length > 0;
  return { value, notes: isMore ? [...notes, hint('web-second', { rest: rest.join(' ') })] : notes };
}
