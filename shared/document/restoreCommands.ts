import type * as Y from 'yjs';
import { recordKinds } from '../catalogue/records.ts';
import type { RecordKind } from '../catalogue/records.ts';
import { fits } from './assemble.ts';
import type { Command } from './commands.ts';
import { sameJson } from './json.ts';
import { layouts } from './layout.ts';
import { overrideKeys, recordIds } from './recordIndex.ts';
import { hasRecord, isListKind } from './structure.ts';
import { valueAt } from './valueAt.ts';

/** What to bring back: one key, one record, or everything. */
export type RestoreScope =
  | { readonly kind: RecordKind; readonly id: string; readonly key: string }
  | { readonly kind: RecordKind; readonly id: string; readonly key?: undefined }
  | 'all';

function ofKey(now: Y.Doc, then: Y.Doc, kind: RecordKind, id: string, key: string): Command[] {
  const [is, was] = [valueAt(now, kind, id, key), valueAt(then, kind, id, key)];
  if (key === 'archived' && isListKind(kind)) {
    if ((is === null) === (was === null)) return [];
    return [{ do: was === null ? 'restore' : 'archive', kind, id }];
  }
  const placed = layouts[kind].find(key);
  // What this program cannot read it cannot write either; it stays as it is.
  if (sameJson(is, was) || placed === null || !fits(placed, was)) return [];
  return [{ do: 'set', kind, id, key, value: was }];
}

function ofRecord(now: Y.Doc, then: Y.Doc, kind: RecordKind, id: string): Command[] {
  if (!hasRecord(now, kind, id) || !hasRecord(then, kind, id)) return [];
  const keys = new Set([...overrideKeys(now, kind, id), ...overrideKeys(then, kind, id)]);
  return [...keys].sort().flatMap((key) => ofKey(now, then, kind, id, key));
}

/** Puts a record away that was not there yet. */
function putAway(now: Y.Doc, kind: RecordKind, id: string): Command[] {
  return isListKind(kind) && valueAt(now, kind, id, 'archived') === null ? [{ do: 'archive', kind, id }] : [];
}

/**
 * The commands that make a catalogue say again what it said, as new edits: nothing is taken from its history. Records
 * created since stay, except where everything is brought back: then they are archived.
 * @param then the catalogue at another moment (catalogueAsOf.ts) or in a backup; what only it has must be merged before
 */
export function restoreCommands(now: Y.Doc, then: Y.Doc, scope: RestoreScope): Command[] {
  if (scope !== 'all') {
    const { kind, id, key } = scope;
    if (key === undefined) return ofRecord(now, then, kind, id);
    return hasRecord(now, kind, id) && hasRecord(then, kind, id) ? ofKey(now, then, kind, id, key) : [];
  }
  return recordKinds.flatMap((kind) =>
    [...recordIds(now, kind)]
      .sort()
      .flatMap((id) => (hasRecord(then, kind, id) ? ofRecord(now, then, kind, id) : putAway(now, kind, id))),
  );
}
