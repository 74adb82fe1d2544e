import type * as Y from 'yjs';
import { decodeValue } from './cellValue.ts';
import type { RecordKind } from '../catalogue/records.ts';
import type { Json } from './json.ts';
import { cell, recordsMap } from './structure.ts';

// Everything that was ever written at one key of a root, as Yjs keeps it: a row of items whose last one is the value that
// shows; each knows the item its writer saw there (`origin`). So the writings of a key are a tree, and a writing nobody
// overwrote knowingly is a leaf of it. This file reads Yjs internals; yjs is pinned to one version for that.

/** One value written at a key. */
export interface Writing {
  /** Item id, `client:clock`. */
  readonly id: string;
  readonly client: number;
  readonly clock: number;
  readonly value: Json;
  /** The id of the writing that its writer saw and replaced; null where there was none. */
  readonly replaced: string | null;
}

const idText = (id: { client: number; clock: number } | null): string | null =>
  id === null ? null : `${id.client}:${id.clock}`;

/** The writings an item holds: Yjs joins neighbours of one client, so several values are a chain of writings. */
export function writingsIn(item: Y.Item): Writing[] {
  const { client } = item.id;
  return item.content.getContent().map((content: Json | Uint8Array, at) => {
    const value = content instanceof Uint8Array ? decodeValue(content) : content;
    const clock = item.id.clock + at;
    const replaced = at === 0 ? idText(item.origin) : `${client}:${clock - 1}`;
    return { id: `${client}:${clock}`, client, clock, value, replaced };
  });
}

/** The writings of a key, the one that shows first. */
export function writingsOf(head: Y.Item): Writing[] {
  const writings: Writing[] = [];
  for (let item: Y.Item | null = head; item !== null; item = item.left) writings.push(...writingsIn(item).reverse());
  return writings;
}

/** The writings at a key of a record, the one that shows first; none where the record's base is all there is. */
export function writingsAt(doc: Y.Doc, kind: RecordKind, id: string, key: string): Writing[] {
  const head = recordsMap(doc, kind)._map.get(cell(kind, id, key));
  return head === undefined ? [] : writingsOf(head);
}

/** The id of the writing that shows at a key of a record; null where the record's base is all there is. */
export function shownItem(doc: Y.Doc, kind: RecordKind, id: string, key: string): string | null {
  const head = recordsMap(doc, kind)._map.get(cell(kind, id, key));
  return head === undefined ? null : idText(head.lastId);
}

/** The writings that a writing goes back to, itself first. */
export function lineage(writing: Writing, writings: readonly Writing[]): Writing[] {
  const byId = new Map(writings.map((one) => [one.id, one]));
  const line: Writing[] = [];
  for (let at: Writing | undefined = writing; at !== undefined; at = byId.get(at.replaced ?? '')) line.push(at);
  return line;
}

/** What was written beside the writing that shows (the first), and replaced by nobody who had seen it. */
export function writtenBeside(writings: readonly Writing[]): Writing[] {
  const [shown] = writings;
  if (shown === undefined || writings.length === 1) return [];
  const replaced = new Set(writings.map((writing) => writing.replaced));
  return writings.filter((writing) => writing !== shown && !replaced.has(writing.id));
}
