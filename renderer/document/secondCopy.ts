import { IndexeddbPersistence, storeState } from 'y-indexeddb';
import type * as Y from 'yjs';
import { erasures } from '../../shared/document/erasures.ts';

/** The browser's database answers within this time or is done without. */
const patience = 4000;

/**
 * Keeps a second copy of a document in the browser's database, and first brings back what is there: edits that the host
 * could not acknowledge (its disk full, its process gone) survive in it. It can fail silently (y-indexeddb issues 31 and
 * 42), so nothing is called saved because of it, and the program works without it. Where personal data is erased, the copy
 * is written anew without it; so it is at every opening that finds an erasure in it, in case the last one got no time to.
 * @param doc still empty, so that only what is new is ever written to the database
 * @returns the way to stop; it also resolves where there is no such database
 */
export async function keepSecondCopy(catalogueId: string, doc: Y.Doc): Promise<() => Promise<void>> {
  if (!('indexedDB' in globalThis)) return () => Promise.resolve();
  const copy = new IndexeddbPersistence(`catalogue-${catalogueId}`, doc);
  erasures(doc).observe(() => void copy.whenSynced.then(() => storeState(copy)).catch(() => undefined));
  const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), patience));
  if ((await Promise.race([copy.whenSynced, late])) === 'late') void copy.destroy();
  return () => copy.destroy();
}
