import * as Y from 'yjs';
import { listKinds } from '../catalogue/records.ts';
import type { ListKind, RecordKind } from '../catalogue/records.ts';
import type { Json } from './json.ts';

// The layout of the Y.Doc, in one place:
//   catalogue                    Y.Map: the catalogue's own record (base + overrides)
//   offers, partners, places     Y.Map: record id -> Y.Map (base + overrides)
//   sessions                     Y.Map: client id -> who sat there
//   journal                      Y.Array: one entry per act, written at its end (see history.ts)
// Nothing is ever deleted from any of them, and no Y type is ever created below an existing record: two replicas doing
// that at once would lose one side whole (yjs issue 483).

/** The version of this layout; a file with a higher one was written by a newer program. */
export const documentSchema = 1;

/** The key of a record's base. */
export const baseKey = 'base';

export type RecordMap = Y.Map<Json>;

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

/** A new, empty document. `gc: false`: what was overwritten stays, because conflicts and history are read from it. */
export const newDoc = (): Y.Doc => new Y.Doc({ gc: false });

export const catalogueMap = (doc: Y.Doc): RecordMap => doc.getMap<Json>('catalogue');
export const listMap = (doc: Y.Doc, kind: ListKind): Y.Map<RecordMap> => doc.getMap<RecordMap>(kind);
export const sessions = (doc: Y.Doc): Y.Map<Session> => doc.getMap<Session>('sessions');
export const journal = (doc: Y.Doc): Y.Array<JournalEntry> => doc.getArray<JournalEntry>('journal');

export const isListKind = (kind: RecordKind): kind is ListKind => listKinds.some((list) => list === kind);

/** The map of one record; undefined where there is none (or a foreign file put something else there). */
export function recordMap(doc: Y.Doc, kind: RecordKind, id: string): RecordMap | undefined {
  if (!isListKind(kind)) return catalogueMap(doc);
  const found: unknown = listMap(doc, kind).get(id);
  return found instanceof Y.Map ? (found as RecordMap) : undefined;
}

/** A record's base text; empty where a foreign file put something else there. */
export function baseOf(map: RecordMap): string {
  const base = map.get(baseKey);
  return typeof base === 'string' ? base : '';
}

/** A record's overrides: every key but the base. */
export function overridesOf(map: RecordMap): [string, Json][] {
  const overrides: [string, Json][] = [];
  map.forEach((value, key) => {
    if (key !== baseKey) overrides.push([key, value]);
  });
  return overrides;
}
