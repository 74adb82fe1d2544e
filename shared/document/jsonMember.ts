import type { Json } from './json.ts';

const [quote, backslash, colon, comma] = [34, 92, 58, 44];
const [openObject, closeObject, openList, closeList] = [123, 125, 91, 93];

const decoder = new TextDecoder();

/** Where a string ends that begins at `start`: behind its closing quotation mark; beyond the text where it has none. */
function endOfString(json: Uint8Array, start: number): number {
  for (let at = start; ;) {
    at = json.indexOf(quote, at + 1);
    if (at < 0) return json.length + 1;
    let escapes = at;
    while (json[escapes - 1] === backslash) escapes -= 1;
    if ((at - escapes) % 2 === 0) return at + 1;
  }
}

/** Where a value ends that begins at `start`: at what stands behind it. */
function endOfValue(json: Uint8Array, start: number): number {
  let depth = 0;
  for (let at = start; at < json.length; at += 1) {
    const byte = json[at];
    if (byte === quote) at = endOfString(json, at) - 1;
    else if (byte === openObject || byte === openList) depth += 1;
    else if (depth === 0 && (byte === comma || byte === closeObject)) return at;
    else if (byte === closeObject || byte === closeList) depth -= 1;
  }
  return json.length;
}

/** Whether a text stands at a place, as ASCII. */
function standsAt(json: Uint8Array, start: number, text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (json[start + at] !== text.charCodeAt(at)) return false;
  return true;
}

function hasEscape(json: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (json[at] === backslash) return true;
  return false;
}

/**
 * The value of one member of an object, without parsing the others: reading one field of each of thousands of records costs
 * a fifth.
 * @param json the object as JSON.stringify writes it, in UTF-8
 * @returns undefined where there is no such member, or the text is not written like that
 */
export function jsonMember(json: Uint8Array, name: string): Json | undefined {
  const label = `"${name}":`;
  let found: Uint8Array | undefined;
  for (let at = 1; at < json.length;) {
    const nameEnd = json[at] === quote ? endOfString(json, at) : json.length;
    if (json[nameEnd] !== colon || hasEscape(json, at, nameEnd)) return undefined;
    const valueEnd = endOfValue(json, nameEnd + 1);
    // Goes on: of two that have the same name the last one counts, as with JSON.parse.
    if (standsAt(json, at, label)) found = json.subarray(nameEnd + 1, valueEnd);
    at = valueEnd + 1;
  }
  try {
    return found && (JSON.parse(decoder.decode(found)) as Json);
  } catch {
    return undefined;
  }
}
