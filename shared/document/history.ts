import type * as Y from 'yjs';
import type { RecordKind } from '../catalogue/records.ts';
import { Attribution } from './attribution.ts';
import type { Authorship } from './attribution.ts';
import type { Json } from './json.ts';
import { overrideKeys } from './recordIndex.ts';
import { baseCell, baseOf, journal, recordsMap } from './structure.ts';
import { valueInBase } from './valueInBase.ts';
import { writingsAt } from './writings.ts';
import type { Writing } from './writings.ts';

/** One edit of one key, or the creation of a record. */
export interface Edit extends Authorship {
  readonly kind: RecordKind;
  readonly id: string;
  /** The flat key; empty where the whole record was created. */
  readonly key: string;
  /** What its writer saw. */
  readonly before: Json;
  readonly after: Json;
  /** The item in the document, the same on every replica. */
  readonly client: number;
  readonly clock: number;
  /** True where the record was created with this. */
  readonly created?: boolean;
}

/** A writing as an edit. `writings` are all of its key. */
export function editOf(
  doc: Y.Doc,
  { kind, id, key }: { readonly kind: RecordKind; readonly id: string; readonly key: string },
  { client, clock, value, replaced }: Writing,
  writings: readonly Writing[],
  authorship: Authorship,
): Edit {
  const before =
    replaced === null
      ? valueInBase(kind, baseOf(doc, kind, id), key)
      : (writings.find((one) => one.id === replaced)?.value ?? null);
  return { kind, id, key, before, after: value, client, clock, ...authorship };
}

/** The creation of a record, or what it was created with at one key; null where that is nothing. */
function creationOf(doc: Y.Doc, kind: RecordKind, id: string, key: string, attribution: Attribution): Edit | null {
  const item = recordsMap(doc, kind)._map.get(baseCell(kind, id));
  const after = key === '' ? null : valueInBase(kind, baseOf(doc, kind, id), key);
  if (item === undefined || (key !== '' && after === null)) return null;
  const { client, clock } = item.id;
  return { kind, id, key, before: null, after, created: true, client, clock, ...attribution.of(client, clock) };
}

interface TimedEdit {
  readonly edit: Edit;
  readonly moment: number;
}

/** The edits of one key. Each is later than the one it replaced, whatever the clock of its computer said. */
function timedEdits(doc: Y.Doc, kind: RecordKind, id: string, key: string, attribution: Attribution): TimedEdit[] {
  const writings = writingsAt(doc, kind, id, key);
  const moments = new Map<string | null, number>();
  // What a writing replaced stands behind it.
  return [...writings].reverse().map((writing) => {
    const { client, clock, replaced } = writing;
    const authorship = attribution.of(client, clock);
    const moment = Math.max(authorship.at ?? 0, (moments.get(replaced) ?? -1) + 1);
    moments.set(writing.id, moment);
    return { edit: editOf(doc, { kind, id, key }, writing, writings, authorship), moment };
  });
}

function newestFirst(one: TimedEdit, other: TimedEdit): number {
  if (one.moment !== other.moment) return other.moment - one.moment;
  const [{ edit: a }, { edit: b }] = [one, other];
  return a.client === b.client ? b.clock - a.clock : b.client - a.client;
}

/**
 * The edits of a record, or of one key of it, the newest first, with those that do not show. Archiving is one of them;
 * the last is the creation.
 */
export function editsOf(doc: Y.Doc, kind: RecordKind, id: string, key?: string): Edit[] {
  const attribution = new Attribution(doc);
  const creation = creationOf(doc, kind, id, '', attribution);
  const creating = creation === null ? undefined : attribution.actAt(creation.client, creation.clock);
  const keys = key === undefined ? overrideKeys(doc, kind, id) : [key];
  const edits = [...keys]
    .flatMap((one) => timedEdits(doc, kind, id, one, attribution))
    .sort(newestFirst)
    .map(({ edit }) =>
      creating !== undefined && attribution.actAt(edit.client, edit.clock) === creating
        ? { ...edit, created: true }
        : edit,
    );
  if (key === undefined) return [...edits.filter(({ created }) => created !== true), ...(creation ? [creation] : [])];
  const first = creationOf(doc, kind, id, key, attribution);
  return first === null ? edits : [...edits, first];
}

/** When the document was last changed, in milliseconds since 1970; null where its journal is empty. */
export function newestEdit(doc: Y.Doc): number | null {
  let newest: number | null = null;
  journal(doc).forEach(({ at }) => {
    newest = Math.max(newest ?? at, at);
  });
  return newest;
}
