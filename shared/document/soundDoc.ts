import * as Y from 'yjs';
import { Refusal } from '../refusal.ts';
import type { ForeignState } from './merge.ts';
import { catalogueIdOf, isSound } from './soundness.ts';
import { newDoc } from './structure.ts';

/**
 * A copy of a catalogue from elsewhere as a document of its own.
 * @throws Refusal mappe-unsound where its content does not hold together, or is not the catalogue it says it is
 */
export function soundDoc({ header, state }: ForeignState): Y.Doc {
  const doc = newDoc();
  try {
    Y.applyUpdateV2(doc, state);
    if (isSound(doc) && catalogueIdOf(doc) === header.catalogueId) return doc;
  } catch (cause) {
    throw new Refusal('mappe-unsound', {}, { cause });
  }
  throw new Refusal('mappe-unsound');
}
