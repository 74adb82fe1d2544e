import * as Y from 'yjs';
import type { ListKind, RecordKind } from '../catalogue/records.ts';
import { carryOutErasures } from './erasures.ts';
import { decodeValue } from './cellValue.ts';
import type { Json } from './json.ts';

// The layout of the Y.Doc, in one place. Every root is flat, so that loading 10,000 offers makes 10,000 items and not
// 10,000 nested types, and so that no two replicas can ever create the same nested type at once (yjs issue 483):
//   offers, partners, places     Y.Map: `<record id>` -> base, `<record id>/<key>` -> override
//   catalogue                    Y.Map: `base` -> base, `<key>` -> override
//   decisions, distinct          Y.Map: what a person said about conflicts and about records that look alike (marks.ts)
//   erasures                     Y.Map: `<kind>/<record id>/<key>` -> true, personal data that was erased (erasures.ts)
//   sessions                     Y.Map: client id -> who sat there
//   journal                      Y.Array: one entry per act, written at its end (see history.ts)
// Nothing is ever deleted from any of them.

/** The version of this layout; a file with a higher one was written by a newer program. */
export const documentSchema = 1;

/** The roots of marks. */
export const markKinds = ['decisions', 'distinct'] as const;
export type MarkKind = (typeof markKinds)[number];

/** A root of records: bases (two lines of JSON, see base.ts) and overrides (one value each), all JSON in UTF-8. */
export type RecordsMap = Y.Map<Uint8Array>;

/** Who sat at a client of Yjs. */
export interface Session {
  readonly author: string;
  readonly workplace: string;
  readonly app: string;
}

/** One act: who and when. Every item belongs to its client's next entry. */
export interface JournalEntry {
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * A new, empty document. `gc: false`: what was overwritten stays, because conflicts and history are read from it. Personal
 * data that is erased goes from it all the same.
 */
export function newDoc(): Y.Doc {
  const doc = new Y.Doc({ gc: false });
  carryOutErasures(doc);
  return doc;
}

export const recordsMap = (doc: Y.Doc, kind: RecordKind): RecordsMap => doc.getMap<Uint8Array>(kind);
export const marksMap = (doc: Y.Doc, kind: MarkKind): Y.Map<Json> => doc.getMap<Json>(kind);
export const sessions = (doc: Y.Doc): Y.Map<Session> => doc.getMap<Session>('sessions');
export const journal = (doc: Y.Doc): Y.Array<JournalEntry> => doc.getArray<JournalEntry>('journal');

export const isMarkKind = (kind: RecordKind | MarkKind): kind is MarkKind =>
  kind === 'decisions' || kind === 'distinct';

export const isListKind = (kind: RecordKind): kind is ListKind => kind !== 'catalogue';

/** Where a record's base stands in its root. */
export const baseCell = (kind: RecordKind, id: string): string => (isListKind(kind) ? id : 'base');

/** Where an override of a record stands in its root. */
export const cell = (kind: RecordKind, id: string, key: string): string => (isListKind(kind) ? `${id}/${key}` : key);

/** The record and the key a cell belongs to; the key is null for a record's base. */
export function readCell(kind: RecordKind, name: string): { id: string; key: string | null } {
  if (!isListKind(kind)) return { id: kind, key: name === 'base' ? null : name };
  const slash = name.indexOf('/');
  return slash < 0 ? { id: name, key: null } : { id: name.slice(0, slash), key: name.slice(slash + 1) };
}

/** Names of cells in which a merge wrote, by the kind of their records. */
export type TouchedCells = ReadonlyMap<RecordKind, ReadonlySet<string>>;

/** Whether a record was ever created. */
export const hasRecord = (doc: Y.Doc, kind: RecordKind, id: string): boolean =>
  recordsMap(doc, kind).has(baseCell(kind, id));

/** A record's base; empty where there is none, or a foreign file put something else there. */
export function baseOf(doc: Y.Doc, kind: RecordKind, id: string): Uint8Array {
  const base = recordsMap(doc, kind).get(baseCell(kind, id));
  return base instanceof Uint8Array ? base : new Uint8Array();
}

/** An override of a record, or undefined. */
export function overrideAt(doc: Y.Doc, kind: RecordKind, id: string, key: string): Json | undefined {
  const value = recordsMap(doc, kind).get(cell(kind, id, key));
  return value === undefined ? undefined : decodeValue(value);
}
