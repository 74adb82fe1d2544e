import type * as Y from 'yjs';
import { encodeValue } from './cellValue.ts';
import type { ListKind } from '../catalogue/records.ts';
import type { StoredRecord } from './base.ts';
import { isRecordChange } from './change.ts';
import type { RecordChange } from './change.ts';
import type { Change, Writer } from './commands.ts';
import { agree } from './conflicts.ts';
import { erasures } from './erasures.ts';
import { archivedMark, known, versionMark } from './marks.ts';
import { baseCell, cell, isListKind, isMarkKind, journal, marksMap, recordsMap, sessions } from './structure.ts';
import { valueAt } from './valueAt.ts';
import { shownItem, writingsAt, writtenBeside } from './writings.ts';

/** A record that an act creates. */
export interface Creation {
  readonly kind: ListKind;
  readonly id: string;
  readonly stored: StoredRecord;
}

/**
 * The marks on versions that say the same as the one that is replaced: there was nothing to decide between them, and
 * who replaces the one replaces the others as knowingly.
 */
function settled(doc: Y.Doc, { kind, id, key }: RecordChange): string[] {
  const writings = writingsAt(doc, kind, id, key);
  const [visible] = writings;
  return writtenBeside(writings)
    .filter(({ value }) => visible !== undefined && agree(key, value, visible.value))
    .map((lost) => versionMark(kind, id, key, lost.id));
}

/** The marks on edits, just written, of a record that the writer knew to be archived. */
function knowing(doc: Y.Doc, { kind, id, key }: RecordChange): string[] {
  if (!isListKind(kind) || key === 'archived') return [];
  // Asked first: few records were ever archived, and what a record says may have to be read from its base.
  const archived = shownItem(doc, kind, id, 'archived');
  if (archived === null || valueAt(doc, kind, id, 'archived') === null) return [];
  const edit = shownItem(doc, kind, id, key);
  return edit === null ? [] : [archivedMark(kind, id, archived, [edit])];
}

interface Writes {
  readonly creations: readonly Creation[];
  readonly changes: readonly Change[];
  /** Names of cells to empty for good (erasures.ts). */
  readonly erased: readonly string[];
  /** False where an act is taken back: that says nothing about a colleague who wrote the same. */
  readonly settles: boolean;
}

function writeChanges(doc: Y.Doc, { changes, settles }: Writes): void {
  const records = changes.filter(isRecordChange);
  const marks = settles ? records.flatMap((change) => settled(doc, change)) : [];
  for (const { kind, id, key, after } of changes) {
    if (isMarkKind(kind)) marksMap(doc, kind).set(id, after);
    else recordsMap(doc, kind).set(cell(kind, id, key), encodeValue(after));
  }
  marks.push(...records.flatMap((change) => knowing(doc, change)));
  for (const mark of marks) marksMap(doc, 'decisions').set(mark, { choice: known });
}

/** Writes one act in one transaction, its entry in the journal last. Nothing to write writes nothing. */
export function writeAct(doc: Y.Doc, writes: Writes, writer: Writer, origin: unknown): void {
  const { creations, changes } = writes;
  const erased = writes.erased.filter((name) => !erasures(doc).has(name));
  if (creations.length + changes.length + erased.length === 0) return;
  doc.transact(() => {
    const client = String(doc.clientID);
    if (!sessions(doc).has(client)) {
      sessions(doc).set(client, { author: writer.author, workplace: writer.workplace, app: writer.app });
    }
    for (const { kind, id, stored } of creations) {
      const root = recordsMap(doc, kind);
      root.set(baseCell(kind, id), stored.base);
      for (const [key, value] of stored.own) root.set(cell(kind, id, key), encodeValue(value));
    }
    writeChanges(doc, writes);
    for (const name of erased) erasures(doc).set(name, true);
    // Not `push`: Yjs walks the whole journal for that, for `insert` it remembers where it was last.
    journal(doc).insert(journal(doc).length, [{ by: writer.author, at: writer.now.getTime() }]);
  }, origin);
}
