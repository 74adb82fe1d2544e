import * as Y from 'yjs';
import { previewMerge } from '../../shared/document/merge.ts';
import type { ForeignState } from '../../shared/document/merge.ts';
import { newDoc } from '../../shared/document/structure.ts';

/**
 * A foreign catalogue as a document of its own.
 * @throws Refusal mappe-unsound where its content does not hold together
 */
export function docOfState({ state }: ForeignState): Y.Doc {
  const doc = newDoc();
  previewMerge(doc, state);
  Y.applyUpdateV2(doc, state);
  return doc;
}
