import type * as Y from 'yjs';
import { recordSchemas } from '../catalogue/records.ts';
import type { ListKind, RecordKind } from '../catalogue/records.ts';
import { Refusal } from '../refusal.ts';
import { fits } from './assemble.ts';
import { storeRecord } from './base.ts';
import type { StoredRecord } from './base.ts';
import { differences } from './difference.ts';
import { sameJson } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import { layouts } from './layout.ts';
import { overrideKeys } from './recordIndex.ts';
import { rawRecord } from './rawRecord.ts';
import { baseCell, baseOf, cell, hasRecord, journal, overrideAt, recordsMap, sessions } from './structure.ts';
import type { Session } from './structure.ts';
import { translationChanges } from './translationChanges.ts';
import { valueInBase } from './valueInBase.ts';

/** Every way to change a catalogue. `edit` takes whole fields, `set` one flat key as it stands in the document. */
export type Command =
  | { readonly do: 'create'; readonly kind: ListKind; readonly record: JsonObject & { readonly id: string } }
  | { readonly do: 'edit'; readonly kind: RecordKind; readonly id: string; readonly patch: object }
  | { readonly do: 'set'; readonly kind: RecordKind; readonly id: string; readonly key: string; readonly value: Json }
  | { readonly do: 'archive' | 'restore'; readonly kind: ListKind; readonly id: string };

/** One key that an act changed. */
export interface Change {
  readonly kind: RecordKind;
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

/** What a record says at a flat key, override or base; null where it says nothing. */
export function valueAt(doc: Y.Doc, kind: RecordKind, id: string, key: string): Json {
  const override = overrideAt(doc, kind, id, key);
  if (override !== undefined) return override;
  return valueInBase(kind, baseOf(doc, kind, id), key);
}

/** The newest edit of each overridden key that this replica knows: key -> item id (`client:clock`). */
function seenBy(doc: Y.Doc, kind: ListKind, id: string): { [key: string]: string } {
  const seen: { [key: string]: string } = {};
  for (const key of overrideKeys(doc, kind, id)) {
    const item = recordsMap(doc, kind)._map.get(cell(kind, id, key));
    if (item !== undefined) seen[key] = `${item.id.client}:${item.id.clock}`;
  }
  return seen;
}

interface Creation {
  readonly kind: ListKind;
  readonly id: string;
  readonly stored: StoredRecord;
}

function mustExist(doc: Y.Doc, kind: RecordKind, id: string): void {
  if (!hasRecord(doc, kind, id)) throw new Refusal('record-missing', { id });
}

function checked(kind: RecordKind, key: string, value: Json): void {
  const placed = layouts[kind].find(key);
  if (placed === null) throw new Refusal('field-unknown', { field: key });
  if (!fits(placed, value)) throw new Refusal('value-invalid', { field: key });
}

function changesOf(doc: Y.Doc, command: Exclude<Command, { do: 'create' }>, writer: Writer): Change[] {
  const { kind, id } = command;
  mustExist(doc, kind, id);
  const change = (key: string, after: Json): Change => ({ kind, id, key, before: valueAt(doc, kind, id, key), after });
  switch (command.do) {
    case 'edit': {
      const before = rawRecord(doc, kind, id).record;
      const changes = differences(kind, before, command.patch).map(({ key, value }) => change(key, value));
      const follow = kind === 'offers' ? translationChanges(before, changes, writer.now) : [];
      return [...changes, ...follow.map(({ key, value }) => change(key, value))];
    }
    case 'set':
      return [change(command.key, command.value)];
    case 'archive':
      return [
        change('archived', { by: writer.author, at: writer.now.toISOString(), seen: seenBy(doc, command.kind, id) }),
      ];
    case 'restore':
      return [change('archived', null)];
  }
}

/** A record is stored complete, so that reading it back needs no defaults. */
function creation(doc: Y.Doc, { kind, record }: Extract<Command, { do: 'create' }>): Creation {
  const { id } = record;
  if (id === '' || id.includes('/') || hasRecord(doc, kind, id)) throw new Refusal('value-invalid', { field: 'id' });
  const read = recordSchemas[kind].safeParse(record);
  if (!read.success) throw new Refusal('value-invalid', { field: read.error.issues[0]?.path.join('/') ?? '' });
  return { kind, id, stored: storeRecord(kind, read.data as JsonObject) };
}

function write(
  doc: Y.Doc,
  creations: readonly Creation[],
  changes: readonly Change[],
  writer: Writer,
  origin: unknown,
) {
  doc.transact(() => {
    const client = String(doc.clientID);
    if (!sessions(doc).has(client)) {
      sessions(doc).set(client, { author: writer.author, workplace: writer.workplace, app: writer.app });
    }
    for (const { kind, id, stored } of creations) {
      const root = recordsMap(doc, kind);
      root.set(baseCell(kind, id), stored.base);
      for (const [key, value] of stored.own) root.set(cell(kind, id, key), value);
    }
    for (const { kind, id, key, after } of changes) recordsMap(doc, kind).set(cell(kind, id, key), after);
    journal(doc).push([{ by: writer.author, at: writer.now.getTime() }]);
  }, origin);
}

/** How undoing a creation puts the record away. */
const undone = (writer: Writer): Json => ({ by: writer.author, at: writer.now.toISOString(), seen: {}, undone: true });

/**
 * Carries out commands as one act: all of them or, where one is refused, none. An act that changes nothing writes nothing.
 * A record created here cannot be edited in the same act; create it as it shall be.
 * @param origin handed to Yjs as the transaction's origin
 * @throws Refusal record-missing, field-unknown, value-invalid
 */
export function perform(doc: Y.Doc, commands: readonly Command[], writer: Writer, origin?: unknown): Act {
  const creations: Creation[] = [];
  const changes: Change[] = [];
  for (const command of commands) {
    if (command.do === 'create') {
      creations.push(creation(doc, command));
      continue;
    }
    for (const change of changesOf(doc, command, writer)) {
      if (sameJson(change.before, change.after)) continue;
      checked(change.kind, change.key, change.after);
      changes.push(change);
    }
  }
  if (creations.length + changes.length > 0) write(doc, creations, changes, writer, origin);
  const created = creations.map(({ kind, id }) => ({ kind, id, key: 'archived', before: undone(writer), after: null }));
  return { changes: [...created, ...changes] };
}

/**
 * Takes an act back as a new edit. A value that somebody has changed since stays as it is and is named in `kept`.
 * @returns the act that would take this one back again (redo), and the changes that were kept
 */
export function revert(doc: Y.Doc, act: Act, writer: Writer, origin?: unknown): { act: Act; kept: Change[] } {
  const back: Change[] = [];
  const kept: Change[] = [];
  for (const change of [...act.changes].reverse()) {
    const now = valueAt(doc, change.kind, change.id, change.key);
    if (sameJson(now, change.after)) back.push({ ...change, before: change.after, after: change.before });
    else kept.push(change);
  }
  if (back.length > 0) write(doc, [], back, writer, origin);
  return { act: { changes: back }, kept };
}
