import type * as Y from 'yjs';
import { recordKinds } from '../catalogue/records.ts';
import type { ListKind, RecordKind } from '../catalogue/records.ts';
import { Attribution } from './history.ts';
import type { Authorship } from './history.ts';
import { isJsonObject, sameJson } from './json.ts';
import type { Json } from './json.ts';
import { overrideKeys } from './recordIndex.ts';
import { baseOf, cell, isListKind, readCell, recordsMap } from './structure.ts';
import { valueInBase } from './valueInBase.ts';
import { writingsOf } from './writings.ts';
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

export type Conflict = TwoVersions | ArchivedBesideEdits;

/** The same for the same conflict on every replica; another edit makes another conflict. */
export function conflictId(conflict: Conflict): string {
  const { kind, id } = conflict;
  if (conflict.type === 'two-versions') return `${kind}/${id}/${conflict.key}/${conflict.lost.item}`;
  return `${kind}/${id}/archived/${[conflict.archived, ...conflict.edits].map(({ item }) => item).join('/')}`;
}

/** The writings that a writing goes back to, itself first. */
function lineage(writing: Writing, byId: ReadonlyMap<string, Writing>): Writing[] {
  const line: Writing[] = [];
  for (let at: Writing | undefined = writing; at !== undefined; at = byId.get(at.replaced ?? '')) line.push(at);
  return line;
}

/** Who archived, and when, matters less than that both did. */
const agree = (key: string, one: Json, other: Json): boolean =>
  sameJson(one, other) || (key === 'archived' && one !== null && other !== null);

function version(attribution: Attribution, { id, client, clock, value }: Writing): Version {
  return { item: id, value, ...attribution.of(client, clock) };
}

function* twoVersions(doc: Y.Doc, kind: RecordKind, attribution: Attribution): Generator<TwoVersions> {
  for (const [name, head] of recordsMap(doc, kind)._map) {
    const { id, key } = readCell(kind, name);
    // Most keys were written once.
    if (head.left === null || key === null) continue;
    const writings = writingsOf(head);
    const [visible] = writings;
    if (visible === undefined) continue;
    const byId = new Map(writings.map((writing) => [writing.id, writing]));
    const overwritten = new Set(writings.map(({ replaced }) => replaced));
    const ancestors = new Set(lineage(visible, byId));
    for (const lost of writings) {
      if (ancestors.has(lost) || overwritten.has(lost.id) || agree(key, lost.value, visible.value)) continue;
      const origin = lineage(lost, byId).find((writing) => ancestors.has(writing));
      yield {
        type: 'two-versions',
        kind,
        id,
        key,
        base: origin === undefined ? valueInBase(kind, baseOf(doc, kind, id), key) : origin.value,
        visible: version(attribution, visible),
        lost: version(attribution, lost),
      };
    }
  }
}

/** The last writing of every key of a record that the archiver cannot have seen. */
function unseenEdits(doc: Y.Doc, kind: ListKind, id: string, mark: Writing): (Writing & { key: string })[] {
  const seen = isJsonObject(mark.value) && isJsonObject(mark.value['seen']) ? mark.value['seen'] : {};
  return [...overrideKeys(doc, kind, id)].sort().flatMap((key) => {
    const head = recordsMap(doc, kind)._map.get(cell(kind, id, key));
    const newest = head && writingsOf(head)[0];
    // What came from the archiver's own session was there before, or made in knowledge of the mark.
    if (newest === undefined || key === 'archived' || newest.client === mark.client) return [];
    return seen[key] === newest.id ? [] : { ...newest, key };
  });
}

function* archivedBesideEdits(doc: Y.Doc, kind: ListKind, attribution: Attribution): Generator<ArchivedBesideEdits> {
  for (const [name, head] of recordsMap(doc, kind)._map) {
    const { id, key } = readCell(kind, name);
    if (key !== 'archived') continue;
    const [mark] = writingsOf(head);
    if (mark === undefined || mark.value === null) continue;
    const edits = unseenEdits(doc, kind, id, mark).map((edit) => ({
      key: edit.key,
      ...version(attribution, edit),
    }));
    if (edits.length > 0)
      yield { type: 'archived-beside-edits', kind, id, archived: version(attribution, mark), edits };
  }
}

/**
 * Everything in a document that one person wrote and another overwrote or put away without having seen it: derived from
 * the document alone, so that every replica gets the same list. Where both wrote the same there is nothing to decide.
 * The document must be sound (soundness.ts).
 */
export function conflictsOf(doc: Y.Doc): Conflict[] {
  const attribution = new Attribution(doc);
  return recordKinds.flatMap((kind): Conflict[] => [
    ...twoVersions(doc, kind, attribution),
    ...(isListKind(kind) ? archivedBesideEdits(doc, kind, attribution) : []),
  ]);
}
