import * as z from 'zod';
import { stored } from '../catalogue/stored.ts';
import { recordSchemas } from '../catalogue/records.ts';
import type { RecordKind } from '../catalogue/records.ts';

// How a record becomes flat keys: one key per smallest thing that two people may change independently. Derived from the
// schemas' shapes, so that a new field needs no second mention:
//   text, number, nullable object   `website`, `position`          -> the value
//   object                          `cost/amount`                  -> the value of one part
//   texts by language, maps         `title/de`                     -> the entry, null = removed
//   list of ids                     `topics/health`                -> true, null = removed
//   list of objects                 `slots/<id>`, `partners/<id>`  -> the item without its key, null = removed

/** Where one kind of key lives in a record and what its value must be. */
export interface Slot {
  readonly shape: 'value' | 'entries' | 'members' | 'items';
  /** From the record down to what the slot holds. */
  readonly path: readonly string[];
  /** The schema of the value at one key. */
  readonly schema: z.ZodType;
  readonly personal: boolean;
  /** Items only: the property that is the key, and the one value beside it where there is just one. */
  readonly keyField: string;
  readonly valueField: string | null;
}

/** A key resolved: its slot, and what stands behind the prefix (language, id) where the slot holds many. */
export interface PlacedKey {
  readonly slot: Slot;
  readonly part: string | null;
}

export interface Layout {
  readonly slots: readonly Slot[];
  /** Key prefix of a slot; the whole key where the slot is a single value. */
  readonly prefixOf: ReadonlyMap<Slot, string>;
  /** Finds the slot of a key; null where this version of the program does not know it. */
  find(key: string): PlacedKey | null;
}

const unwrap = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault ? unwrap(schema.unwrap()) : schema;

function itemSchema(element: z.ZodObject, keyField: string, valueField: string | null): z.ZodType {
  const members = Object.entries(element.shape) as [string, z.ZodType][];
  const value = members.find(([name]) => name === valueField);
  return value?.[1] ?? z.looseObject(Object.fromEntries(members.filter(([name]) => name !== keyField)));
}

function collect(shape: z.ZodObject['shape'], path: readonly string[], into: Map<string, Slot>): void {
  for (const [name, field] of Object.entries(shape) as [string, z.ZodType][]) {
    if (name === 'id' && path.length === 0) continue;
    const hint = stored.get(field) ?? {};
    const inner = unwrap(field);
    const here = [...path, name];
    const common = { path: here, personal: hint.personal ?? false, keyField: hint.keyField ?? 'id' };
    const prefix = hint.prefix ?? name;
    const valueField = hint.valueField ?? null;
    if (inner instanceof z.ZodObject) {
      collect(inner.shape, here, into);
    } else if (inner instanceof z.ZodRecord) {
      into.set(prefix, { ...common, shape: 'entries', schema: inner.valueType as z.ZodType, valueField });
    } else if (inner instanceof z.ZodArray && inner.element instanceof z.ZodObject) {
      const schema = itemSchema(inner.element, common.keyField, valueField);
      into.set(prefix, { ...common, shape: 'items', schema, valueField });
    } else if (inner instanceof z.ZodArray) {
      into.set(prefix, { ...common, shape: 'members', schema: inner.element as z.ZodType, valueField });
    } else {
      into.set(here.join('/'), { ...common, shape: 'value', schema: field, valueField });
    }
  }
}

function layoutOf(schema: z.ZodObject): Layout {
  const byPrefix = new Map<string, Slot>();
  collect(schema.shape, [], byPrefix);
  return {
    slots: [...byPrefix.values()],
    prefixOf: new Map([...byPrefix].map(([prefix, slot]) => [slot, prefix])),
    find(key) {
      const whole = byPrefix.get(key);
      if (whole?.shape === 'value') return { slot: whole, part: null };
      const slash = key.indexOf('/');
      const slot = byPrefix.get(key.slice(0, slash));
      const part = key.slice(slash + 1);
      if (slash < 0 || slot === undefined || slot.shape === 'value' || part === '' || part === '__proto__') return null;
      return { slot, part };
    },
  };
}

/** The layout of each kind of record. */
export const layouts: Readonly<Record<RecordKind, Layout>> = {
  offers: layoutOf(recordSchemas.offers),
  partners: layoutOf(recordSchemas.partners),
  places: layoutOf(recordSchemas.places),
  catalogue: layoutOf(recordSchemas.catalogue),
};
