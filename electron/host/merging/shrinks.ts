import { listKinds, type ListKind } from '../../../shared/catalogue/records.ts';
import type { MergeReport } from '../../../shared/document/mergeReport.ts';

const fewestGone = 5;
const largestShare = 0.05;

/**
 * Whether a merge would put away so much that a person must look first: at least five records, and more than every
 * twentieth of what is to be seen.
 * @param visible how many records of each kind are to be seen before it
 */
export function shrinks({ difference }: Pick<MergeReport, 'difference'>, visible: Record<ListKind, number>): boolean {
  const gone = listKinds.reduce((sum, kind) => sum + Math.max(0, -difference[kind]), 0);
  const before = listKinds.reduce((sum, kind) => sum + visible[kind], 0);
  return gone >= fewestGone && gone > before * largestShare;
}
