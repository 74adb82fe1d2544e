/** A part of a file: text, or bytes that were text before. */
export type Part = string | Uint8Array;

const encoder = new TextEncoder();

/**
 * JSON as it can also stand in an element of HTML: without `<`, which is in its texts only, nothing in it can end the element
 * or begin a comment.
 */
export const inElement = (json: string): string => json.replaceAll('<', '\\u003c');

/** A value as JSON in UTF-8, safe in HTML: what thousands of records share is written once. */
export const jsonBytes = (value: object): Uint8Array => encoder.encode(inElement(JSON.stringify(value)));

/** An object as JSON that is still open for more members; it has one at least. */
export const openJson = (members: object): string => JSON.stringify(members).slice(0, -1);

/** Records as a list in JSON, one to a line, so that two exports can be compared line by line. */
export function* jsonLines<P>(records: Iterable<Iterable<P>>): Generator<P | string> {
  let before = '[\n';
  for (const record of records) {
    yield before;
    yield* record;
    before = ',\n';
  }
  yield before === '[\n' ? '[\n\n]' : '\n]';
}
