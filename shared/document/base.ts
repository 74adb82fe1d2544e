import type { RecordKind } from '../catalogue/records.ts';
import { rowSchemas } from '../catalogue/records.ts';
import { isJsonObject } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import { layouts } from './layout.ts';
import type { Slot } from './layout.ts';

// A record's base: what it was when it was created or imported, as two lines of JSON. The first line holds what lists
// show, so that the rows of 10,000 offers cost a sixth of parsing the offers; the second holds the rest.

/** The name of the fields that stand in the first line. */
const rowFields = (kind: RecordKind): ReadonlySet<string> => new Set(Object.keys(rowSchemas[kind].shape));

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
  readonly base: string;
  /** Personal data beside the base: key -> value. */
  readonly own: ReadonlyMap<string, Json>;
}

/** Turns a whole record into its base and its personal keys. The id stands outside, as the record's key. */
export function storeRecord(kind: RecordKind, record: JsonObject): StoredRecord {
  const layout = layouts[kind];
  const own = new Map<string, Json>();
  const { id: _id, archived: _archived, ...rest } = record;
  for (const slot of layout.slots) {
    const [field] = slot.path;
    if (!slot.personal || field === undefined) continue;
    const prefix = layout.prefixOf.get(slot) ?? field;
    if (slot.shape === 'value') {
      if (rest[field] !== undefined && rest[field] !== null) own.set(prefix, rest[field]);
    } else {
      for (const [part, value] of partsOf(slot, rest[field])) own.set(`${prefix}/${part}`, value);
    }
    delete rest[field];
  }
  const inRow = rowFields(kind);
  const line = (row: boolean) =>
    JSON.stringify(Object.fromEntries(Object.entries(rest).filter(([name]) => inRow.has(name) === row)));
  return { base: `${line(true)}\n${line(false)}`, own };
}

const parseLine = (line: string): JsonObject => {
  try {
    const value: unknown = JSON.parse(line);
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
};

/** What lists show of a base. A base that is no JSON reads as empty: its text stays in the document. */
export function readBaseRow(base: string): JsonObject {
  const end = base.indexOf('\n');
  return parseLine(end < 0 ? base : base.slice(0, end));
}

/** The whole of a base. */
export function readBase(base: string): JsonObject {
  const end = base.indexOf('\n');
  return end < 0 ? parseLine(base) : { ...parseLine(base.slice(0, end)), ...parseLine(base.slice(end + 1)) };
}
