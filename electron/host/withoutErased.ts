import * as Y from 'yjs';
import { eraseIn } from '../../shared/document/erasures.ts';
import { newDoc } from '../../shared/document/structure.ts';

/**
 * A state (Yjs V2) without the personal data that was erased since it was written.
 * @param names of erasures, which the state need not know of
 * @returns null where there is none of it in the state
 */
export function withoutErased(state: Uint8Array, names: readonly string[]): Uint8Array | null {
  const doc = newDoc();
  try {
    Y.applyUpdateV2(doc, state);
    return eraseIn(doc, names) ? Y.encodeStateAsUpdateV2(doc) : null;
  } finally {
    doc.destroy();
  }
}
