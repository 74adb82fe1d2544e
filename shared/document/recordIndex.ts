import type * as Y from 'yjs';
import type { RecordKind } from '../catalogue/records.ts';
import { readCell, recordsMap } from './structure.ts';
import type { RecordsMap } from './structure.ts';

/** Record id -> the keys it has overrides for. Both are only ever added to: nothing is deleted from a document. */
interface RecordIndex {
  /** The records that were created, in the order in which this replica learnt of them. */
  readonly ids: Set<string>;
  readonly keys: Map<string, Set<string>>;
}

const indexes = new WeakMap<RecordsMap, RecordIndex>();
const none: ReadonlySet<string> = new Set();

function note({ ids, keys }: RecordIndex, kind: RecordKind, name: string): void {
  const { id, key } = readCell(kind, name);
  if (key === null) {
    ids.add(id);
    return;
  }
  const known = keys.get(id);
  if (known === undefined) keys.set(id, new Set([key]));
  else known.add(key);
}

/** Begins with what is there and follows what comes. */
function indexOf(doc: Y.Doc, kind: RecordKind): RecordIndex {
  const root = recordsMap(doc, kind);
  const known = indexes.get(root);
  if (known !== undefined) return known;
  const index: RecordIndex = { ids: new Set(), keys: new Map() };
  for (const name of root.keys()) note(index, kind, name);
  root.observe((event) => {
    for (const name of event.keysChanged) if (typeof name === 'string') note(index, kind, name);
  });
  indexes.set(root, index);
  return index;
}

/** The ids of the records that were created. */
export const recordIds = (doc: Y.Doc, kind: RecordKind): ReadonlySet<string> => indexOf(doc, kind).ids;

/** The keys a record has overrides for. */
export const overrideKeys = (doc: Y.Doc, kind: RecordKind, id: string): ReadonlySet<string> =>
  indexOf(doc, kind).keys.get(kind === 'catalogue' ? kind : id) ?? none;
