import type * as z from 'zod';
import type { RecordKind } from '../catalogue/records.ts';
import { partsOf } from './base.ts';
import { isJsonObject } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import { layouts } from './layout.ts';
import type { PlacedKey, Slot } from './layout.ts';
import { inOrderOfMaking } from './newId.ts';
import { readsAsItIs } from './readsAsItIs.ts';

/** A value the program could not read (a newer program or a damaged file wrote it); it stays in the document. */
export interface ParkedValue {
  readonly key: string;
  readonly value: unknown;
}

function holderAt(record: JsonObject, path: readonly string[]): JsonObject {
  let holder = record;
  for (const name of path.slice(0, -1)) {
    const next = holder[name];
    const copy: JsonObject = isJsonObject(next) ? { ...next } : {};
    holder[name] = copy;
    holder = copy;
  }
  return holder;
}

/** The list or map that a slot holds, from its parts: the reverse of `partsOf`. */
export function fromParts(slot: Slot, parts: ReadonlyMap<string, Json>): Json {
  if (slot.shape === 'entries') return Object.fromEntries(parts);
  if (slot.shape === 'members') return [...parts.keys()];
  return [...parts].map(([part, value]) => ({
    [slot.keyField]: part,
    ...(slot.valueField !== null ? { [slot.valueField]: value } : isJsonObject(value) ? value : {}),
  }));
}

/** True where `value` may stand at a known key; null (nothing, removed) always may. */
export function fits({ slot, part }: PlacedKey, value: Json): boolean {
  if (value === null) return true;
  if (slot.shape === 'members') return value === true && slot.schema.safeParse(part).success;
  return readsAsItIs(slot.schema, value) || slot.schema.safeParse(value).success;
}

/**
 * Lays the overrides of one record over its base, which becomes the record. Keys are taken in one order, so that every
 * replica gets the same record whatever the order of merging.
 */
export function layOver(
  kind: RecordKind,
  record: JsonObject,
  overrides: Iterable<readonly [string, Json]>,
): { record: JsonObject; parked: ParkedValue[] } {
  const parked: ParkedValue[] = [];
  const sorted = [...overrides].sort(([one], [other]) => inOrderOfMaking(one, other));
  for (const [key, value] of sorted) {
    const placed = layouts[kind].find(key);
    if (placed === null) {
      // A newer program's field: shown as it is where that can be done without knowing its shape.
      if (!key.includes('/') && key !== '__proto__' && key !== 'id') record[key] ??= value;
      continue;
    }
    const { slot, part } = placed;
    const name = slot.path.at(-1);
    if (name === undefined) continue;
    if (!fits(placed, value)) {
      parked.push({ key, value });
      continue;
    }
    const holder = holderAt(record, slot.path);
    if (part === null) {
      // Cleared: null where the field may be null, else what the schema takes when nothing is said.
      if (value === null && !slot.schema.safeParse(null).success) delete holder[name];
      else holder[name] = value;
    } else {
      const parts = partsOf(slot, holder[name]);
      if (value === null) parts.delete(part);
      else parts.set(part, value);
      holder[name] = fromParts(slot, parts);
    }
  }
  return { record, parked };
}

/** Removes what an issue of zod complains of, at the smallest grain that leaves the rest readable. */
function park(record: JsonObject, path: readonly PropertyKey[], parked: ParkedValue[]): void {
  const [field, inner] = path;
  if (typeof field !== 'string' || !Object.hasOwn(record, field)) return;
  const holder = record[field];
  if (Array.isArray(holder) && typeof inner === 'number') {
    parked.push({ key: `${field}/${inner}`, value: holder[inner] });
    record[field] = holder.filter((_, at) => at !== inner);
  } else if (isJsonObject(holder) && typeof inner === 'string') {
    const { [inner]: bad, ...rest } = holder;
    parked.push({ key: `${field}/${inner}`, value: bad });
    record[field] = rest;
  } else {
    const { [field]: bad } = record;
    parked.push({ key: field, value: bad });
    delete record[field];
  }
}

/** Reads a raw record against its schema; what does not fit is parked and its field takes the schema's default. */
export function readRecord<T>(schema: z.ZodType<T>, raw: JsonObject): { record: T; parked: readonly ParkedValue[] } {
  // The check says that zod would hand back just this value.
  if (readsAsItIs(schema, raw)) return { record: raw as T, parked: [] };
  const first = schema.safeParse(raw);
  if (first.success) return { record: first.data, parked: [] };
  const parked: ParkedValue[] = [];
  const rest: JsonObject = { ...raw };
  let result: z.ZodSafeParseResult<T> = first;
  while (!result.success) {
    const before = parked.length;
    const [issue] = result.error.issues;
    park(rest, issue?.path ?? [], parked);
    if (parked.length === before) throw result.error;
    result = schema.safeParse(rest);
  }
  return { record: result.data, parked };
}
