import type * as Y from 'yjs';
import type { ListKind, RecordKind } from '../catalogue/records.ts';
import { isJsonObject } from './json.ts';
import { marksMap } from './structure.ts';

// Marks stand beside the records, in roots of their own: `{ choice }` in `decisions`, true in `distinct`, null where they
// were taken back. They hold names of items and of records only, never values: what is erased must not live on in a mark.

/** The choice of a mark that no person set: its writer replaced a value, or edited an archived record, having seen it. */
export const known = 'known';

/** The name of the mark on a version that does not show. */
export const versionMark = (kind: RecordKind, id: string, key: string, item: string): string =>
  `${kind}/${id}/${key}/${item}`;

/** The name of the mark on edits beside which a record was archived. */
export const archivedMark = (kind: ListKind, id: string, archived: string, edits: readonly string[]): string =>
  [kind, id, 'archived', archived, ...edits].join('/');

/** The name of the mark on two records that only look alike. */
export const distinctMark = (kind: ListKind, one: string, other: string): string =>
  [kind, ...[one, other].sort()].join('/');

/** What was chosen at a mark; null where there is none, it was taken back, or this program cannot read it. */
export function choiceAt(doc: Y.Doc, name: string): string | null {
  const mark = marksMap(doc, 'decisions').get(name);
  return isJsonObject(mark) && typeof mark['choice'] === 'string' ? mark['choice'] : null;
}

/** True where somebody said that two records that look alike are two. */
export const areDistinct = (doc: Y.Doc, kind: ListKind, one: string, other: string): boolean =>
  marksMap(doc, 'distinct').get(distinctMark(kind, one, other)) === true;
