import type { RecordKind } from '../catalogue/records.ts';
import { rowSchemas } from '../catalogue/records.ts';
import { isJsonObject } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import { jsonMember } from './jsonMember.ts';
import { layouts } from './layout.ts';
import type { Slot } from './layout.ts';

// A record's base: what it was when it was created or imported, as two lines of JSON in UTF-8. The first line holds what
// lists show, so that the rows of 10,000 offers cost a sixth of parsing the offers; the second holds the rest. Bytes and
// not a string, because Yjs hands bytes on as they stand in the file: a text is decoded only when a record is looked at.

/** True for a field that lists show. */
export const isRowField = (kind: RecordKind, field: string): boolean => Object.hasOwn(rowSchemas[kind].shape, field);

/** Reads the items or entries that a slot holds in a record: key part -> stored value. */
export function partsOf(slot: Slot, holder: unknown): Map<string, Json> {
  const parts = new Map<string, Json>();
  if (slot.shape === 'entries' && isJsonObject(holder)) {
    for (const [part, value] of Object.entries(holder)) parts.set(part, value);
  } else if (slot.shape === 'members' && Array.isArray(holder)) {
    for (const part of holder) if (typeof part === 'string') parts.set(part, true);
  } else if (slot.shape === 'items' && Array.isArray(holder)) {
    for (const item of holder) {
      const part: unknown = isJsonObject(item) ? item[slot.keyField] : undefined;
      if (typeof part !== 'string') continue;
      const { [slot.keyField]: _key, ...rest } = item as JsonObject;
      parts.set(part, slot.valueField === null ? rest : (rest[slot.valueField] ?? null));
    }
  }
  return parts;
}

/** What stands in a record at a slot's path, or undefined. */
export function atPath(record: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((holder, name) => (isJsonObject(holder) ? holder[name] : undefined), record);
}

export interface StoredRecord {
  readonly base: Uint8Array;
  /** Personal data beside the base: key -> value. */
  readonly own: ReadonlyMap<string, Json>;
}

/** Turns a whole record into its base and its personal keys. The id stands outside, as the record's key. */
export function storeRecord(kind: RecordKind, record: JsonObject): StoredRecord {
  const layout = layouts[kind];
  const own = new Map<string, Json>();
  const apart = new Set(['id', 'archived']);
  for (const slot of layout.slots) {
    const [field] = slot.path;
    if (!slot.personal || field === undefined) continue;
    const prefix = layout.prefixOf.get(slot) ?? field;
    if (slot.shape === 'value') {
      if (record[field] !== undefined && record[field] !== null) own.set(prefix, record[field]);
    } else {
      for (const [part, value] of partsOf(slot, record[field])) own.set(`${prefix}/${part}`, value);
    }
    apart.add(field);
  }
  const [row, more]: [JsonObject, JsonObject] = [{}, {}];
  for (const field in record) {
    const value = record[field];
    if (value === undefined || apart.has(field)) continue;
    const line = isRowField(kind, field) ? row : more;
    line[field] = value;
  }
  return { base: encodeLines(JSON.stringify(row), JSON.stringify(more)), own };
}

const lineEnd = 10;
const encoder = new TextEncoder();

/** Two lines of JSON as a base. */
const encodeLines = (row: string, rest: string): Uint8Array => encoder.encode(`${row}\n${rest}`);

/** A base that holds everything in its first line: for the one catalogue record. */
export const baseOfCatalogue = (record: JsonObject): Uint8Array => encodeLines(JSON.stringify(record), '{}');

const decoder = new TextDecoder();

function parseLine(line: Uint8Array): JsonObject {
  try {
    const value: unknown = JSON.parse(decoder.decode(line));
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}

/** The first line. A base that is no JSON reads as empty: its bytes stay in the document. */
function readFirstLine(base: Uint8Array): JsonObject {
  const end = base.indexOf(lineEnd);
  return parseLine(end < 0 ? base : base.subarray(0, end));
}

/** What lists show and a base has to say; a record's id and whether it is archived stand outside. */
const rowFieldsInBase = (kind: RecordKind): readonly string[] =>
  Object.keys(rowSchemas[kind].shape).filter((field) => field !== 'id' && field !== 'archived');

const inFirstLine: Readonly<Record<RecordKind, readonly string[]>> = {
  offers: rowFieldsInBase('offers'),
  partners: rowFieldsInBase('partners'),
  places: rowFieldsInBase('places'),
  catalogue: rowFieldsInBase('catalogue'),
};

/**
 * What lists show of a base. Where its first line lacks one of the fields, a version of the program wrote it whose lists
 * showed less: then the second line is read too.
 */
export function readBaseRow(kind: RecordKind, base: Uint8Array): JsonObject {
  const row = readFirstLine(base);
  for (const field of inFirstLine[kind]) if (!(field in row)) return readBase(base);
  return row;
}

/** A field of a base; looked for in all of it where an earlier version put it elsewhere. Undefined where there is none. */
export function fieldOfBase(kind: RecordKind, base: Uint8Array, field: string): Json | undefined {
  const end = base.indexOf(lineEnd);
  const line = isRowField(kind, field) ? base.subarray(0, end < 0 ? base.length : end) : base.subarray(end + 1);
  const value = jsonMember(line, field);
  return value === undefined ? readBase(base)[field] : value;
}

/** The whole of a base. */
export function readBase(base: Uint8Array): JsonObject {
  const end = base.indexOf(lineEnd);
  // Assigned, not spread into a third object: that doubles the cost of reading ten thousand records.
  return end < 0 ? parseLine(base) : Object.assign(readFirstLine(base), parseLine(base.subarray(end + 1)));
}
