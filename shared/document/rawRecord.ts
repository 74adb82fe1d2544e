import type * as Y from 'yjs';
import type { RecordKind } from '../catalogue/records.ts';
import { layOver } from './assemble.ts';
import type { ParkedValue } from './assemble.ts';
import { isRowField, readBase, readBaseRow } from './base.ts';
import type { Json, JsonObject } from './json.ts';
import { layouts } from './layout.ts';
import { overrideKeys } from './recordIndex.ts';
import { baseOf, overrideAt } from './structure.ts';

/** A record as the document has it, base and overrides in one, not yet read against its schema. */
interface RawRecord {
  readonly record: JsonObject;
  readonly parked: readonly ParkedValue[];
}

function* overridesOf(doc: Y.Doc, kind: RecordKind, id: string): Generator<readonly [string, Json]> {
  for (const key of overrideKeys(doc, kind, id)) {
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
  const overrides: (readonly [string, Json])[] = [];
  for (const key of overrideKeys(doc, kind, id)) {
    if (!isRowField(kind, layouts[kind].find(key)?.slot.path[0] ?? key)) continue;
    const value = overrideAt(doc, kind, id, key);
    if (value !== undefined) overrides.push([key, value]);
  }
  return overrides.length === 0 ? base : layOver(kind, base, overrides).record;
}
