import type * as Y from 'yjs';
import { recordKinds } from '../catalogue/records.ts';
import type { ListKind, RecordKind } from '../catalogue/records.ts';
import { Attribution } from './attribution.ts';
import type { Authorship } from './attribution.ts';
import { isJsonObject, sameJson } from './json.ts';
import type { Json } from './json.ts';
import { overrideKeys } from './recordIndex.ts';
import { archivedMark, choiceAt, versionMark } from './marks.ts';
import { baseOf, cell, isListKind, readCell, recordsMap } from './structure.ts';
import { valueInBase } from './valueInBase.ts';
import { lineage, writingsAt, writtenBeside } from './writings.ts';
import type { Writing } from './writings.ts';

/** A value somebody wrote. */
export interface Version extends Authorship {
  /** The id of its item in the document (`client:clock`), the same on every replica. */
  readonly item: string;
  readonly value: Json;
}

/** Two versions of one field: one shows, the other was written beside it and overwritten by nobody who had seen it. */
export interface TwoVersions {
  readonly type: 'two-versions';
  readonly kind: RecordKind;
  readonly id: string;
  readonly key: string;
  /** What both started from. */
  readonly base: Json;
  readonly visible: Version;
  readonly lost: Version;
}

/** A record was archived by somebody who had not seen these edits of it. */
export interface ArchivedBesideEdits {
  readonly type: 'archived-beside-edits';
  readonly kind: ListKind;
  readonly id: string;
  readonly archived: Version;
  readonly edits: readonly (Version & { readonly key: string })[];
}

/** Names one record. */
export interface OfRecord {
  readonly kind: RecordKind;
  readonly id: string;
}

export type Conflict = TwoVersions | ArchivedBesideEdits;

/** The same for the same conflict on every replica; another edit makes another conflict. Also the name of its mark. */
export function conflictId(conflict: Conflict): string {
  const { kind, id } = conflict;
  if (conflict.type === 'two-versions') return versionMark(kind, id, conflict.key, conflict.lost.item);
  const edits = conflict.edits.map(({ item }) => item);
  return archivedMark(conflict.kind, id, conflict.archived.item, edits);
}

/** True where two values say the same. Who archived, and when, matters less than that both did. */
export const agree = (key: string, one: Json, other: Json): boolean =>
  sameJson(one, other) || (key === 'archived' && one !== null && other !== null);

function version(attribution: Attribution, { id, client, clock, value }: Writing): Version {
  return { item: id, value, ...attribution.of(client, clock) };
}

function twoVersions(doc: Y.Doc, kind: RecordKind, name: string, attribution: Attribution): TwoVersions[] {
  const { id, key } = readCell(kind, name);
  if (key === null) return [];
  const writings = writingsAt(doc, kind, id, key);
  const [visible] = writings;
  if (visible === undefined) return [];
  const ancestors = new Set(lineage(visible, writings));
  return writtenBeside(writings)
    .filter((lost) => !agree(key, lost.value, visible.value))
    .map((lost) => {
      const origin = lineage(lost, writings).find((writing) => ancestors.has(writing));
      return {
        type: 'two-versions',
        kind,
        id,
        key,
        base: origin === undefined ? valueInBase(kind, baseOf(doc, kind, id), key) : origin.value,
        visible: version(attribution, visible),
        lost: version(attribution, lost),
      };
    });
}

/** A mark that archives a record, and whether it is the one that shows. */
interface Archived {
  readonly mark: Writing;
  readonly shows: boolean;
}

/** True where whoever archived had seen an edit, or whoever edited knew that the record was archived. */
function knew(doc: Y.Doc, kind: ListKind, id: string, archived: Archived, key: string, edit: Writing): boolean {
  const { mark, shows } = archived;
  const seen = isJsonObject(mark.value) && isJsonObject(mark.value['seen']) ? mark.value['seen'] : {};
  return (
    seen[key] === edit.id ||
    // What came from the archiver's own session was there before, or made in knowledge of the mark while that shows. Where a
    // colleague's version came over the mark, the archiver went on editing a record that was not archived any more.
    (edit.client === mark.client && (shows || edit.clock < mark.clock)) ||
    choiceAt(doc, archivedMark(kind, id, mark.id, [edit.id])) !== null
  );
}

function archivedBesideEdits(doc: Y.Doc, kind: ListKind, id: string, attribution: Attribution): ArchivedBesideEdits[] {
  const marks = writingsAt(doc, kind, id, 'archived');
  const [mark] = marks;
  if (mark === undefined || mark.value === null) return [];
  // Several people may have archived the record; it is enough that one of them knew.
  const isUndecided = ({ id: item }: Writing) => choiceAt(doc, versionMark(kind, id, 'archived', item)) === null;
  const beside = writtenBeside(marks).filter((other) => other.value !== null && isUndecided(other));
  const archivals = [{ mark, shows: true }, ...beside.map((other) => ({ mark: other, shows: false }))];
  const edits = [...overrideKeys(doc, kind, id)].sort().flatMap((key) => {
    const [newest] = key === 'archived' ? [] : writingsAt(doc, kind, id, key);
    if (newest === undefined || archivals.some((one) => knew(doc, kind, id, one, key, newest))) return [];
    return { key, ...version(attribution, newest) };
  });
  if (edits.length === 0) return [];
  return [{ type: 'archived-beside-edits', kind, id, archived: version(attribution, mark), edits }];
}

function cellsOf(doc: Y.Doc, kind: RecordKind, id: string | undefined): Iterable<[string, Y.Item]> {
  const cells = recordsMap(doc, kind)._map;
  if (id === undefined) return cells;
  return [...overrideKeys(doc, kind, id)].flatMap((key): [string, Y.Item][] => {
    const name = cell(kind, id, key);
    const head = cells.get(name);
    return head === undefined ? [] : [[name, head]];
  });
}

function conflictsIn(doc: Y.Doc, kind: RecordKind, id: string | undefined, attribution: Attribution): Conflict[] {
  const conflicts: Conflict[] = [];
  for (const [name, head] of cellsOf(doc, kind, id)) {
    // Most keys were written once; reading their names would cost more than all the rest.
    if (head.left !== null) conflicts.push(...twoVersions(doc, kind, name, attribution));
    if (isListKind(kind) && name.endsWith('/archived')) {
      conflicts.push(...archivedBesideEdits(doc, kind, readCell(kind, name).id, attribution));
    }
  }
  return conflicts;
}

/**
 * Everything in a document that one person wrote and another overwrote or put away without having seen it, decided or
 * not: derived from the document alone, so that every replica gets the same list in the same order. Where both wrote the
 * same there is nothing to decide. The document must be sound (soundness.ts).
 * @param of only the conflicts of this record
 */
export function conflictsOf(doc: Y.Doc, of?: OfRecord): Conflict[] {
  const attribution = new Attribution(doc);
  const conflicts = (of === undefined ? recordKinds : [of.kind]).flatMap((kind) =>
    conflictsIn(doc, kind, of?.id, attribution),
  );
  const named = conflicts.map((conflict) => ({ conflict, name: conflictId(conflict) }));
  return named.sort((one, other) => (one.name < other.name ? -1 : 1)).map(({ conflict }) => conflict);
}
