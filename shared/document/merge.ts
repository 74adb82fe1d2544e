import * as Y from 'yjs';
import { recordKinds } from '../catalogue/records.ts';
import type { RecordKind } from '../catalogue/records.ts';
import type { MappeHeader } from '../mappe/mappeHeader.ts';
import { Refusal } from '../refusal.ts';
import { mergeReport } from './mergeReport.ts';
import type { MergeReport, TouchedCells } from './mergeReport.ts';
import { catalogueIdOf, isSound } from './soundness.ts';
import { newDoc, recordsMap } from './structure.ts';

/** A copy of a catalogue from elsewhere, as a .mappe holds it. */
export interface ForeignState {
  readonly header: Pick<MappeHeader, 'catalogueId' | 'catalogueName'>;
  /** A whole document as a Yjs V2 update. */
  readonly state: Uint8Array;
}

/** True where a state claims edits of this very session, or edits that build on others it does not bring. */
function claimsTooMuch(doc: Y.Doc, state: Uint8Array): boolean {
  const known = Y.decodeStateVector(Y.encodeStateVector(doc));
  const { from, to } = Y.parseUpdateMetaV2(state);
  const beyond = (client: number, clock: number) => clock > (known.get(client) ?? 0);
  return beyond(doc.clientID, to.get(doc.clientID) ?? 0) || [...from].some(([client, clock]) => beyond(client, clock));
}

/** Lays the state over a copy of the document and notes what that touches. */
function layOverCopy(doc: Y.Doc, state: Uint8Array): { merged: Y.Doc; touched: TouchedCells } {
  const merged = newDoc();
  Y.applyUpdateV2(merged, Y.encodeStateAsUpdateV2(doc));
  const touched = new Map<RecordKind, ReadonlySet<string>>();
  for (const kind of recordKinds) {
    recordsMap(merged, kind).observe(({ keysChanged }) => touched.set(kind, keysChanged as Set<string>));
  }
  Y.applyUpdateV2(merged, state);
  return { merged, touched };
}

/**
 * Checks a foreign state on a copy of the document and tells what merging it would do. The document stays as it is.
 * @param state a whole document as a Yjs V2 update, not to be trusted
 * @throws Refusal mappe-unsound
 */
export function previewMerge(doc: Y.Doc, state: Uint8Array): MergeReport {
  try {
    if (claimsTooMuch(doc, state)) throw new Error('the state claims edits it cannot know');
    const { merged, touched } = layOverCopy(doc, state);
    if (!isSound(merged)) throw new Error('the merged document breaks the rules of soundness.ts');
    return mergeReport(doc, merged, touched);
  } catch (cause) {
    throw new Refusal('mappe-unsound', {}, { cause });
  }
}

/**
 * Merges another copy of the same catalogue into the document, once it has been checked as a whole. Merging twice, in any
 * order, or an old copy after a new one changes nothing more.
 * @param origin handed to Yjs as the transaction's origin
 * @throws Refusal mappe-other-catalogue, mappe-unsound; the document is then as it was
 */
export function mergeInto(doc: Y.Doc, { header, state }: ForeignState, origin?: unknown): MergeReport {
  if (header.catalogueId !== catalogueIdOf(doc)) {
    throw new Refusal('mappe-other-catalogue', { name: header.catalogueName });
  }
  const report = previewMerge(doc, state);
  Y.applyUpdateV2(doc, state, origin);
  return report;
}
