import * as Y from 'yjs';

/** Whether a document holds all that checked updates (Yjs V2) would bring. */
export function isHeld(doc: Y.Doc, updates: readonly Uint8Array[]): boolean {
  const clocks = Y.decodeStateVector(Y.encodeStateVector(doc));
  return updates.every((update) =>
    [...Y.parseUpdateMetaV2(update).to].every(([client, end]) => (clocks.get(client) ?? 0) >= end),
  );
}
