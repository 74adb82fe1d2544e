import * as Y from 'yjs';
import { documentSchema, newDoc } from '../../shared/document/structure.ts';
import type { Session } from '../../shared/document/structure.ts';
import type { StateSource } from './ports.ts';

/** A document as the store writes it down, compared by loading what was written into a scratch document. */
export function stateSource(doc: Y.Doc, catalogueName: string, writer: Session, now: Date): StateSource {
  return {
    catalogueName,
    sender: { author: writer.author, workplace: writer.workplace },
    time: now.toISOString(),
    schema: documentSchema,
    capture() {
      const expected = Y.snapshot(doc);
      return {
        state: Y.encodeStateAsUpdateV2(doc),
        stateVector: Y.encodeStateVector(doc),
        matches: (readBack) => holds(readBack, expected),
      };
    },
  };
}

function holds(state: Uint8Array, expected: Y.Snapshot): boolean {
  const scratch = newDoc();
  try {
    Y.applyUpdateV2(scratch, state);
    return Y.equalSnapshots(Y.snapshot(scratch), expected);
  } finally {
    scratch.destroy();
  }
}
