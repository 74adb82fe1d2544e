import type * as Y from 'yjs';
import type { ListKind } from '../catalogue/records.ts';
import type { Writer } from './commands.ts';
import type { JsonObject } from './json.ts';
import { overrideKeys } from './recordIndex.ts';
import { shownItem } from './writings.ts';

/** The newest edit of each overridden key that this replica knows: key -> item id (`client:clock`). */
export function seenBy(doc: Y.Doc, kind: ListKind, id: string): JsonObject {
  return Object.fromEntries([...overrideKeys(doc, kind, id)].map((key) => [key, shownItem(doc, kind, id, key)]));
}

/** What archiving a record writes: who, when, and which edits the archiver had seen (read by conflicts.ts). */
export const archivedNow = (doc: Y.Doc, kind: ListKind, id: string, writer: Writer): JsonObject => ({
  by: writer.author,
  at: writer.now.toISOString(),
  seen: seenBy(doc, kind, id),
});
