import * as Y from 'yjs';
import { journal } from './structure.ts';

/** How many acts a document holds that a copy with this state vector (as Yjs encodes it) is without. */
export function actsBeyond(doc: Y.Doc, stateVector: Uint8Array): number {
  const known = Y.decodeStateVector(stateVector);
  let acts = 0;
  for (let item = journal(doc)._start; item !== null; item = item.right) {
    const { client, clock } = item.id;
    acts += Math.max(0, clock + item.length - Math.max(clock, known.get(client) ?? 0));
  }
  return acts;
}

/** True where a document holds all that a copy with this state vector holds. */
export function holdsAll(doc: Y.Doc, stateVector: Uint8Array): boolean {
  const known = Y.decodeStateVector(Y.encodeStateVector(doc));
  return [...Y.decodeStateVector(stateVector)].every(([client, clock]) => clock <= (known.get(client) ?? 0));
}
