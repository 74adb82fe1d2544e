import type * as Y from 'yjs';
import { recordSchemas } from '../catalogue/records.ts';
import type { RecordKind } from '../catalogue/records.ts';
import { layOver } from './assemble.ts';
import type { ParkedValue } from './assemble.ts';
import { fieldOfBase, isRowField, readBase, readBaseRow } from './base.ts';
import type { Json, JsonObject } from './json.ts';
import { layouts } from './layout.ts';
import { overrideKeys } from './recordIndex.ts';
import { baseOf, overrideAt } from './structure.ts';

/** A record as the document has it, base and overrides in one, not yet read against its schema. */
interface RawRecord {
  readonly record: JsonObject;
  readonly parked: readonly ParkedValue[];
}

/** The overrides of a record in the fields asked for. */
function* overridesOf(
  doc: Y.Doc,
  kind: RecordKind,
  id: string,
  isAsked: (field: string) => boolean = () => true,
): Generator<readonly [string, Json]> {
  for (const key of overrideKeys(doc, kind, id)) {
    if (!isAsked(layouts[kind].find(key)?.slot.path[0] ?? key)) continue;
    const value = overrideAt(doc, kind, id, key);
    if (value !== undefined) yield [key, value];
  }
}

const emptyOutside = (kind: RecordKind): JsonObject => ({
  archived: null,
  ...Object.fromEntries(
    layouts[kind].slots.flatMap(({ personal, path, shape }) =>
      personal ? [[path.join('/'), shape === 'value' ? null : []]] : [],
    ),
  ),
});

/** What no base ever says, as it is while no override says otherwise: a record is complete without its schema's defaults. */
const outsideOfBase: Readonly<Record<RecordKind, JsonObject>> = {
  offers: emptyOutside('offers'),
  partners: emptyOutside('partners'),
  places: emptyOutside('places'),
  catalogue: emptyOutside('catalogue'),
};

/** The whole record. */
export const rawRecord = (doc: Y.Doc, kind: RecordKind, id: string): RawRecord =>
  layOver(kind, Object.assign(readBase(baseOf(doc, kind, id)), outsideOfBase[kind]), overridesOf(doc, kind, id));

/** Only the fields that lists show. */
export function rawRow(doc: Y.Doc, kind: RecordKind, id: string): JsonObject {
  const base = readBaseRow(kind, baseOf(doc, kind, id));
  base['archived'] = null;
  if (overrideKeys(doc, kind, id).size === 0) return base;
  const overrides = [...overridesOf(doc, kind, id, (field) => isRowField(kind, field))];
  return overrides.length === 0 ? base : layOver(kind, base, overrides).record;
}

/** Only these fields; one that is not among a record's fields is not read. */
export function rawFields(doc: Y.Doc, kind: RecordKind, id: string, fields: readonly string[]): JsonObject {
  const asked = new Set(fields.filter((field) => Object.hasOwn(recordSchemas[kind].shape, field)));
  const base = baseOf(doc, kind, id);
  const record: JsonObject = {};
  for (const field of asked) {
    const value = outsideOfBase[kind][field] ?? fieldOfBase(kind, base, field);
    if (value !== undefined) record[field] = value;
  }
  return layOver(
    kind,
    record,
    overridesOf(doc, kind, id, (field) => asked.has(field)),
  ).record;
}
