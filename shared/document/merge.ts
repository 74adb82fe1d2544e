import * as Y from 'yjs';
import { recordKinds } from '../catalogue/records.ts';
import type { RecordKind } from '../catalogue/records.ts';
import type { MappeHeader } from '../mappe/mappeHeader.ts';
import { Refusal } from '../refusal.ts';
import { mergeReport } from './mergeReport.ts';
import type { MergeReport } from './mergeReport.ts';
import { removesContent } from './removesContent.ts';
import { catalogueIdOf, isSoundStill } from './soundness.ts';
import { journal, newDoc, recordsMap } from './structure.ts';
import type { TouchedCells } from './structure.ts';

/** A copy of a catalogue from elsewhere, as a .mappe holds it. */
export interface ForeignState {
  readonly header: Pick<MappeHeader, 'catalogueId' | 'catalogueName'>;
  /** A whole document as a Yjs V2 update. */
  readonly state: Uint8Array;
}

/** What a foreign state brings to a document, once it has passed every check. */
export interface CheckedMerge {
  /** What the document lacks of it, as Yjs V2 updates to apply in this order; none where it has everything. */
  readonly updates: readonly Uint8Array[];
  readonly report: MergeReport;
  /** How many acts it brings. */
  readonly acts: number;
}

/** No session makes as many edits; a clock beyond it was made up. */
const latestClock = 2 ** 31;

/** Lays an update over a document and notes what that touches, and what of it was new. */
function layOver(doc: Y.Doc, state: Uint8Array): { touched: TouchedCells; updates: Uint8Array[] } {
  const touched = new Map<RecordKind, ReadonlySet<string>>();
  const updates: Uint8Array[] = [];
  const collect = (update: Uint8Array) => updates.push(update);
  const observed = recordKinds.map((kind) => {
    const root = recordsMap(doc, kind);
    const note = ({ keysChanged }: Y.YMapEvent<Uint8Array>) =>
      touched.set(kind, new Set([...(touched.get(kind) ?? []), ...(keysChanged as Set<string>)]));
    root.observe(note);
    return () => root.unobserve(note);
  });
  doc.on('updateV2', collect);
  try {
    Y.applyUpdateV2(doc, state);
  } finally {
    doc.off('updateV2', collect);
    for (const stop of observed) stop();
  }
  return { touched, updates };
}

/** Refuses what this program, or a newer one, cannot have written. What stood here before is known to be sound. */
function mustHold(before: Y.Doc, merged: Y.Doc, touched: TouchedCells, guarded: Iterable<number>): void {
  if (merged.store.pendingStructs !== null || merged.store.pendingDs !== null) throw new Refusal('mappe-gap');
  const known = Y.decodeStateVector(Y.encodeStateVector(before));
  const clocks = Y.decodeStateVector(Y.encodeStateVector(merged));
  for (const client of guarded) {
    if ((clocks.get(client) ?? 0) > (known.get(client) ?? 0)) throw new Refusal('mappe-forged');
  }
  if ([...clocks.values()].some((clock) => clock > latestClock)) throw new Refusal('mappe-unsound');
  if (removesContent(merged)) throw new Refusal('mappe-erasing');
  if (!isSoundStill(merged, touched)) throw new Refusal('mappe-unsound');
}

/**
 * Checks a foreign state by laying it over a copy of the document, and tells what merging it would do.
 * @param own the document; it stays as it is
 * @param copy a document with the same content, which holds both afterwards, or is spoilt where the state is refused
 * @param state a whole document as a Yjs V2 update, not to be trusted: it may take any time and memory
 * @param guarded clients of Yjs that only this computer writes as: the state must bring nothing new of theirs
 * @throws Refusal mappe-unsound, mappe-gap, mappe-forged, mappe-erasing
 */
export function checkMerge(own: Y.Doc, copy: Y.Doc, state: Uint8Array, guarded: Iterable<number>): CheckedMerge {
  try {
    const { touched, updates } = layOver(copy, state);
    mustHold(own, copy, touched, guarded);
    return { updates, report: mergeReport(own, copy, touched), acts: journal(copy).length - journal(own).length };
  } catch (cause) {
    throw cause instanceof Refusal ? cause : new Refusal('mappe-unsound', {}, { cause });
  }
}

/** Another document with the same content. */
export function copyOf(doc: Y.Doc): Y.Doc {
  const copy = newDoc();
  Y.applyUpdateV2(copy, Y.encodeStateAsUpdateV2(doc));
  return copy;
}

/** Like `checkMerge`, for the clients of the document itself. */
const checkedBy = (doc: Y.Doc, state: Uint8Array): CheckedMerge => {
  const copy = copyOf(doc);
  try {
    return checkMerge(doc, copy, state, [doc.clientID]);
  } finally {
    copy.destroy();
  }
};

/**
 * Checks a foreign state on a copy of the document and tells what merging it would do. The document stays as it is.
 * @throws Refusal as `checkMerge`
 */
export const previewMerge = (doc: Y.Doc, state: Uint8Array): MergeReport => checkedBy(doc, state).report;

/** Refuses a copy that says it is of another catalogue. @throws Refusal mappe-other-catalogue */
export function mustBeOf(doc: Y.Doc, { catalogueId, catalogueName }: ForeignState['header']): void {
  if (catalogueId !== catalogueIdOf(doc)) throw new Refusal('mappe-other-catalogue', { name: catalogueName });
}

/**
 * Merges another copy of the same catalogue into the document, once it has been checked as a whole. Merging twice, in any
 * order, or an old copy after a new one changes nothing more.
 * @param origin handed to Yjs as the transaction's origin
 * @throws Refusal mappe-other-catalogue, and as `checkMerge`; the document is then as it was
 */
export function mergeInto(doc: Y.Doc, { header, state }: ForeignState, origin?: unknown): MergeReport {
  mustBeOf(doc, header);
  const { updates, report } = checkedBy(doc, state);
  for (const update of updates) Y.applyUpdateV2(doc, update, origin);
  return report;
}
