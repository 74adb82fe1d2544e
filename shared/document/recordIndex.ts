import type * as Y from 'yjs';
import type { RecordKind } from '../catalogue/records.ts';
import { readCell, recordsMap } from './structure.ts';
import type { RecordsMap } from './structure.ts';

/** Record id -> the keys it has overrides for. Keys are only ever added: nothing is deleted from a document. */
type RecordIndex = Map<string, Set<string>>;

const indexes = new WeakMap<RecordsMap, RecordIndex>();
const none: ReadonlySet<string> = new Set();

function note(index: RecordIndex, kind: RecordKind, name: string): void {
  const { id, key } = readCell(kind, name);
  if (key === null) return;
  const keys = index.get(id);
  if (keys === undefined) index.set(id, new Set([key]));
  else keys.add(key);
}

/** Begins with what is there and follows what comes. */
function build(root: RecordsMap, kind: RecordKind): RecordIndex {
  const index: RecordIndex = new Map();
  for (const name of root.keys()) note(index, kind, name);
  root.observe((event) => {
    for (const name of event.keysChanged) if (typeof name === 'string') note(index, kind, name);
  });
  indexes.set(root, index);
  return index;
}

/** The keys a record has overrides for. */
export function overrideKeys(doc: Y.Doc, kind: RecordKind, id: string): ReadonlySet<string> {
  const root = recordsMap(doc, kind);
  const index = indexes.get(root) ?? build(root, kind);
  return index.get(kind === 'catalogue' ? kind : id) ?? none;
}
