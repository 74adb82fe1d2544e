import type * as Y from 'yjs';
import type { RecordKind } from '../catalogue/records.ts';
import { Refusal } from '../refusal.ts';
import { fits } from './assemble.ts';
import type { Change } from './commands.ts';
import { sameJson } from './json.ts';
import type { Json } from './json.ts';
import { layouts } from './layout.ts';
import { hasRecord, isMarkKind, marksMap } from './structure.ts';
import type { MarkKind } from './structure.ts';
import { valueAt } from './valueAt.ts';

/** A change of a record's key, not of a mark. */
export interface RecordChange extends Change {
  readonly kind: RecordKind;
}

export const isRecordChange = (change: Change): change is RecordChange => !isMarkKind(change.kind);

/** @throws Refusal record-missing */
export function mustExist(doc: Y.Doc, kind: RecordKind, id: string): void {
  if (!hasRecord(doc, kind, id)) throw new Refusal('record-missing', { id });
}

/** @throws Refusal field-unknown, value-invalid */
function mustFit(kind: RecordKind, key: string, value: Json): void {
  const placed = layouts[kind].find(key);
  if (placed === null) throw new Refusal('field-unknown', { field: key });
  if (!fits(placed, value)) throw new Refusal('value-invalid', { field: key });
}

/**
 * The change that makes a key say `after`, even where it says so already.
 * @throws Refusal field-unknown, value-invalid
 */
export function changeTo(doc: Y.Doc, kind: RecordKind, id: string, key: string, after: Json): RecordChange {
  mustFit(kind, key, after);
  return { kind, id, key, before: valueAt(doc, kind, id, key), after };
}

/** The same, or nothing where the key says so already. */
export function changeIfNew(doc: Y.Doc, kind: RecordKind, id: string, key: string, after: Json): RecordChange[] {
  const before = valueAt(doc, kind, id, key);
  if (sameJson(before, after)) return [];
  mustFit(kind, key, after);
  return [{ kind, id, key, before, after }];
}

/** The change that sets a mark. */
export const markChange = (doc: Y.Doc, kind: MarkKind, name: string, after: Json): Change => ({
  kind,
  id: name,
  key: '',
  before: marksMap(doc, kind).get(name) ?? null,
  after,
});
