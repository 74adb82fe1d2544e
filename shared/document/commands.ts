import type * as Y from 'yjs';
import { recordSchemas } from '../catalogue/records.ts';
import type { ListKind, RecordKind } from '../catalogue/records.ts';
import { Refusal } from '../refusal.ts';
import { storeRecord } from './base.ts';
import { seenBy } from './archivedNow.ts';
import { mustExist } from './change.ts';
import { changesOf } from './changesOf.ts';
import type { Conflict } from './conflicts.ts';
import type { Choice } from './decisions.ts';
import { erasureName, isErasable } from './erasures.ts';
import { isJsonObject, sameJson } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import { hasRecord, isListKind, isMarkKind, marksMap } from './structure.ts';
import type { MarkKind, Session } from './structure.ts';
import { valueAt } from './valueAt.ts';
import { writeAct } from './writeAct.ts';
import type { Creation } from './writeAct.ts';

/**
 * Every way to change a catalogue. `edit` takes whole fields, `set` one flat key as it stands in the document. `decide`
 * writes the value that a conflict shall have, `join` makes one record of two that are the same, `distinct` says that two
 * that look alike are two. `erase` empties a personal key for good, here and on every other replica: no act takes it back.
 */
export type Command =
  | { readonly do: 'create'; readonly kind: ListKind; readonly record: JsonObject & { readonly id: string } }
  | { readonly do: 'edit'; readonly kind: RecordKind; readonly id: string; readonly patch: object }
  | { readonly do: 'set'; readonly kind: RecordKind; readonly id: string; readonly key: string; readonly value: Json }
  | { readonly do: 'archive' | 'restore'; readonly kind: ListKind; readonly id: string }
  | { readonly do: 'decide'; readonly conflict: Conflict; readonly choice: Choice; readonly value: Json }
  | {
      readonly do: 'join';
      readonly kind: ListKind;
      readonly keep: string;
      readonly drop: string;
      /** What `keep` shall say from now on; joinPatch.ts proposes it. */
      readonly patch: object;
    }
  | { readonly do: 'distinct'; readonly kind: ListKind; readonly one: string; readonly other: string }
  | { readonly do: 'erase'; readonly kind: ListKind; readonly id: string; readonly key: string };

/** One key that an act changed. A mark (marks.ts) has its root as `kind`, its name as `id` and no key. */
export interface Change {
  readonly kind: RecordKind | MarkKind;
  readonly id: string;
  readonly key: string;
  readonly before: Json;
  readonly after: Json;
}

/** What one act did: enough to take it back. */
export interface Act {
  readonly changes: readonly Change[];
}

/** Who acts, and when. */
export interface Writer extends Session {
  readonly now: Date;
}

/** A record is stored complete, so that reading it back needs no defaults. */
function creation(doc: Y.Doc, { kind, record }: Extract<Command, { do: 'create' }>): Creation {
  const { id } = record;
  if (id === '' || id.includes('/') || hasRecord(doc, kind, id)) throw new Refusal('value-invalid', { field: 'id' });
  const read = recordSchemas[kind].safeParse(record);
  if (!read.success) throw new Refusal('value-invalid', { field: read.error.issues[0]?.path.join('/') ?? '' });
  return { kind, id, stored: storeRecord(kind, read.data as JsonObject) };
}

function erasure(doc: Y.Doc, { kind, id, key }: Extract<Command, { do: 'erase' }>): string {
  mustExist(doc, kind, id);
  if (!isErasable(kind, key)) throw new Refusal('field-unknown', { field: key });
  return erasureName(kind, id, key);
}

/** How undoing a creation puts the record away. */
const undone = (writer: Writer): JsonObject => ({ by: writer.author, at: writer.now.toISOString(), undone: true });

/**
 * Carries out commands as one act: all of them or, where one is refused, none. An act that changes nothing writes nothing.
 * A record created here cannot be edited in the same act; create it as it shall be.
 * @param origin handed to Yjs as the transaction's origin
 * @throws Refusal record-missing, field-unknown, value-invalid, decision-outdated
 */
export function perform(doc: Y.Doc, commands: readonly Command[], writer: Writer, origin?: unknown): Act {
  const creations: Creation[] = [];
  const changes: Change[] = [];
  const erased: string[] = [];
  for (const command of commands) {
    if (command.do === 'create') creations.push(creation(doc, command));
    else if (command.do === 'erase') erased.push(erasure(doc, command));
    else changes.push(...changesOf(doc, command, writer));
  }
  writeAct(doc, { creations, changes, erased, settles: true }, writer, origin);
  const created = creations.map(({ kind, id }) => ({ kind, id, key: 'archived', before: undone(writer), after: null }));
  return { changes: [...created, ...changes] };
}

/**
 * Writes as one act what changesOf has found that commands change. It is for whoever looks at them bit by bit: the document
 * must still stand as it did then.
 */
export function performChanges(doc: Y.Doc, changes: readonly Change[], writer: Writer, origin?: unknown): Act {
  writeAct(doc, { creations: [], changes, erased: [], settles: true }, writer, origin);
  return { changes };
}

function currentValue(doc: Y.Doc, { kind, id, key }: Change): Json {
  return isMarkKind(kind) ? (marksMap(doc, kind).get(id) ?? null) : valueAt(doc, kind, id, key);
}

/** What taking a change back writes. Who undoes a creation has seen all that was written in the record since. */
function taken(doc: Y.Doc, { kind, id, before }: Change): Json {
  const isUndone = isJsonObject(before) && before['undone'] === true && !isMarkKind(kind) && isListKind(kind);
  return isUndone ? { ...before, seen: seenBy(doc, kind, id) } : before;
}

/**
 * Takes an act back as a new edit. A value that somebody has changed since stays as it is and is named in `kept`.
 * @returns the act that would take this one back again (redo), and the changes that were kept
 */
export function revert(doc: Y.Doc, act: Act, writer: Writer, origin?: unknown): { act: Act; kept: Change[] } {
  const back: Change[] = [];
  const kept: Change[] = [];
  for (const change of [...act.changes].reverse()) {
    if (!sameJson(currentValue(doc, change), change.after)) kept.push(change);
    else back.push({ ...change, before: change.after, after: taken(doc, change) });
  }
  writeAct(doc, { creations: [], changes: back, erased: [], settles: false }, writer, origin);
  return { act: { changes: back }, kept };
}
