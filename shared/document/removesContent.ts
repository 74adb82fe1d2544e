import * as Y from 'yjs';
import { recordKinds } from '../catalogue/records.ts';
import { journal, recordsMap, sessions } from './structure.ts';

const lacksContent = ({ deleted, content }: Y.Item): boolean => deleted || content instanceof Y.ContentDeleted;

/**
 * True where something that was written is not there any more: a value that nothing overwrote was deleted, or a peer has
 * collected what was overwritten (`gc`). This program never does either.
 */
export function removesContent(doc: Y.Doc): boolean {
  const roots = [...recordKinds.map((kind) => recordsMap(doc, kind)), sessions(doc)];
  if (roots.some((root) => [...root._map.values()].some(lacksContent))) return true;
  for (let item = journal(doc)._start; item !== null; item = item.right) if (lacksContent(item)) return true;
  return [...doc.store.clients.values()].some((structs) =>
    structs.some((struct) => !(struct instanceof Y.Item) || struct.content instanceof Y.ContentDeleted),
  );
}
