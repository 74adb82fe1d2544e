import { expect } from 'vitest';
import * as Y from 'yjs';
import { conflictId } from '../../../shared/document/conflicts.ts';
import type { Conflict } from '../../../shared/document/conflicts.ts';
import { decisionsOf, openConflicts } from '../../../shared/document/decisions.ts';
import { editsOf } from '../../../shared/document/history.ts';
import { sameJson } from '../../../shared/document/json.ts';
import { Projection } from '../../../shared/document/projection.ts';
import { isSound } from '../../../shared/document/soundness.ts';
import { valueAt } from '../../../shared/document/valueAt.ts';
import { cellOf, sameToPeople } from './Ledger.ts';
import type { Entry, Ledger } from './Ledger.ts';
import type { Played } from './play.ts';

/** Everything a person can see of a catalogue, as text: comparing texts is much cheaper than comparing records. */
function seen(doc: Y.Doc): string {
  const projection = new Projection(doc);
  const records = projection.records('offers');
  projection.close();
  return JSON.stringify([records, openConflicts(doc).map(conflictId), decisionsOf(doc)], null, 1);
}

/** Every replica holds and shows the same. */
export function expectEqual({ replicas }: Played): void {
  const [first, ...others] = replicas.map(({ doc }) => doc);
  if (first === undefined) throw new Error('There are three replicas at least');
  expect(isSound(first)).toBe(true);
  const shown = seen(first);
  for (const other of others) {
    expect(Y.equalSnapshots(Y.snapshot(first), Y.snapshot(other))).toBe(true);
    expect(seen(other)).toBe(shown);
  }
}

/** No edit that anybody was told is saved is missing from the history, with its author and time. */
export function expectEveryEdit({ replicas, ledger, created }: Played): void {
  const doc = replicas[0]?.doc ?? new Y.Doc();
  for (const { kind, id, key, value, author, at } of ledger.entries) {
    const found = editsOf(doc, kind, id, key).some(
      (edit) => edit.at === at && edit.author === author && sameJson(edit.after, value),
    );
    expect(found, `${author} wrote ${key} of ${id} at ${at}`).toBe(true);
  }
  for (const [id, at] of created) expect(editsOf(doc, 'offers', id).at(-1)).toMatchObject({ created: true, at });
}

const listsVersion = (open: readonly Conflict[], { cell, key, value }: Entry): boolean =>
  open.some(
    (conflict) =>
      conflict.type === 'two-versions' &&
      cellOf(conflict.kind, conflict.id, conflict.key) === cell &&
      sameToPeople(key, conflict.lost.value, value),
  );

const listsArchived = (open: readonly Conflict[], { kind, id, key }: Entry): boolean =>
  open.some(
    (conflict) =>
      conflict.type === 'archived-beside-edits' &&
      conflict.kind === kind &&
      conflict.id === id &&
      conflict.edits.some((edit) => edit.key === key),
  );

function expectInSight(doc: Y.Doc, ledger: Ledger, open: readonly Conflict[], entry: Entry): void {
  const { kind, id, key, value, author, at } = entry;
  const what = `${author} wrote ${key} of ${id} at ${at}: ${JSON.stringify(value)}`;
  if (!sameToPeople(key, valueAt(doc, kind, id, key), value)) {
    expect(listsVersion(open, entry) || ledger.isDecided(entry), what).toBe(true);
    return;
  }
  // It shows, unless the record was put away by somebody who did not know of it.
  if (key === 'archived' || valueAt(doc, kind, id, 'archived') === null) return;
  const known = ledger
    .standing(entry.cell)
    .some((same) => sameToPeople(key, same.value, value) && ledger.isKnownToArchiver(same));
  expect(
    known ||
      listsArchived(open, entry) ||
      listsVersion(open, { ...entry, key: 'archived', cell: cellOf(kind, id, 'archived'), value: null }),
    what,
  ).toBe(true);
}

/** Every value that nobody replaced who had seen it is to be seen, or in the list, or was decided by somebody who held it. */
export function expectInSightOrListed({ replicas, ledger }: Played): void {
  const doc = replicas[0]?.doc ?? new Y.Doc();
  const open = openConflicts(doc);
  for (const cell of new Set(ledger.entries.map((entry) => entry.cell))) {
    for (const entry of ledger.standing(cell)) expectInSight(doc, ledger, open, entry);
  }
}
