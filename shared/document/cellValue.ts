import type { Json } from './json.ts';

// The value of an override, as it stands in its cell: JSON in UTF-8. Bytes and not the value itself, because Yjs would
// decode every value ever written when it opens a document; bytes it hands on as they stand in the file.

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A value as the bytes of its cell. */
export const encodeValue = (value: Json): Uint8Array => encoder.encode(JSON.stringify(value));

/** The value of a cell's bytes. @throws SyntaxError where they are no JSON: no sound document (soundness.ts) has such */
export const decodeValue = (bytes: Uint8Array): Json => JSON.parse(decoder.decode(bytes)) as Json;
