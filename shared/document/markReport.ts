import type * as Y from 'yjs';
import { decidedAt, readMarkName } from './decisions.ts';
import { Attribution } from './attribution.ts';
import { erasureItems } from './erasures.ts';
import { marksMap } from './structure.ts';

/** What a merge brings besides values: what colleagues said about records and persons. */
export interface MarkReport {
  /** Questions about two versions that somebody answered, or answered differently than before. */
  readonly decisions: number;
  /** Pairs of records that somebody said are two. */
  readonly distinct: number;
  /** Persons erased for good. */
  readonly erased: number;
}

function decisionsBrought(before: Y.Doc, after: Y.Doc): number {
  const decided = [...marksMap(after, 'decisions').keys()].filter((name) => {
    const choice = decidedAt(after, name);
    return choice !== null && choice !== decidedAt(before, name);
  });
  // One answer sets a mark on every version but the one it chose.
  const questions = decided.map((name) => {
    const about = readMarkName(name);
    return about === null ? name : `${about.kind}/${about.id}/${about.key}`;
  });
  return new Set(questions).size;
}

function distinctBrought(before: Y.Doc, after: Y.Doc): number {
  const [known, marks] = [marksMap(before, 'distinct'), marksMap(after, 'distinct')];
  return [...marks.keys()].filter((name) => marks.get(name) === true && known.get(name) !== true).length;
}

function erasedBrought(before: Y.Doc, after: Y.Doc): number {
  const known = erasureItems(before);
  const brought = [...erasureItems(after)].filter(([name]) => !known.has(name));
  if (brought.length === 0) return 0;
  const attribution = new Attribution(after);
  // One act erases one person, however many contacts of hers there are.
  const acts = brought.map(([, { client, clock }]) => `${client}/${attribution.actAt(client, clock)?.to ?? clock}`);
  return new Set(acts).size;
}

/** What colleagues said that a catalogue lacks and the same one with another copy merged into it holds. */
export const markReport = (before: Y.Doc, after: Y.Doc): MarkReport => ({
  decisions: decisionsBrought(before, after),
  distinct: distinctBrought(before, after),
  erased: erasedBrought(before, after),
});
