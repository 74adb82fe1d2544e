import type * as Y from 'yjs';
import type { Json } from './json.ts';

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

/** Yjs joins neighbouring items of one client: an item of several values is a chain of writings. */
function writingsIn(item: Y.Item): Writing[] {
  const { client } = item.id;
  return item.content.getContent().map((value: Json, at) => {
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
