import type * as Y from 'yjs';
import type { ListKind, RecordKind } from '../catalogue/records.ts';
import { fits } from './assemble.ts';
import { conflictId } from './conflicts.ts';
import { openConflicts } from './decisions.ts';
import { sameJson } from './json.ts';
import type { Json } from './json.ts';
import { layouts } from './layout.ts';
import { markReport } from './markReport.ts';
import type { MarkReport } from './markReport.ts';
import { Projection } from './projection.ts';
import { recordTitle } from './recordTitle.ts';
import { hasRecord, isListKind, overrideAt, readCell } from './structure.ts';
import type { TouchedCells } from './structure.ts';
import { valueAt } from './valueAt.ts';

/** A record named for people. */
export interface NamedRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly title: string;
}

/** One field before and after. */
export interface FieldChange {
  readonly key: string;
  readonly before: Json;
  readonly after: Json;
}

export interface ChangedRecord extends NamedRecord {
  readonly fields: readonly FieldChange[];
}

/** A value this program cannot read; it is kept and stays out of sight. */
export interface ParkedField {
  readonly kind: RecordKind;
  readonly id: string;
  readonly key: string;
}

/** What merging does to a catalogue. */
export interface MergeReport extends MarkReport {
  readonly created: readonly NamedRecord[];
  readonly changed: readonly ChangedRecord[];
  readonly archived: readonly NamedRecord[];
  readonly restored: readonly NamedRecord[];
  /** How many records more there are to be seen; below zero where the catalogue shrinks. */
  readonly difference: Readonly<Record<ListKind, number>>;
  readonly parked: readonly ParkedField[];
  /** What waits for a decision after merging, and how much of it merging brings. */
  readonly conflicts: number;
  readonly newConflicts: number;
}

interface TouchedRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly keys: readonly string[];
}

function touchedRecords(touched: TouchedCells): TouchedRecord[] {
  return [...touched].flatMap(([kind, cells]) => {
    const keysOf = new Map<string, string[]>();
    for (const name of [...cells].sort()) {
      const { id, key } = readCell(kind, name);
      const keys = keysOf.get(id) ?? [];
      keysOf.set(id, keys);
      if (key !== null) keys.push(key);
    }
    return [...keysOf].map(([id, keys]) => ({ kind, id, keys }));
  });
}

/** What people call a record, without reading its whole row: thousands may have changed. */
function titleOf(projection: Projection, kind: RecordKind, id: string): string {
  const german = isListKind(kind) ? valueAt(projection.doc, kind, id, kind === 'offers' ? 'title/de' : 'name') : null;
  return typeof german === 'string' && german !== '' ? german : recordTitle(projection, kind, id);
}

const isVisible = (doc: Y.Doc, kind: RecordKind, id: string): boolean =>
  hasRecord(doc, kind, id) && valueAt(doc, kind, id, 'archived') === null;

function changedFields(before: Y.Doc, after: Y.Doc, { kind, id, keys }: TouchedRecord): FieldChange[] {
  return keys
    .map((key) => ({ key, before: valueAt(before, kind, id, key), after: valueAt(after, kind, id, key) }))
    .filter((field) => field.key !== 'archived' && !sameJson(field.before, field.after));
}

/** Touched keys whose values this program cannot read. */
const parkedKeys = (doc: Y.Doc, { kind, id, keys }: TouchedRecord): string[] =>
  keys.filter((key) => {
    const placed = layouts[kind].find(key);
    return placed !== null && !fits(placed, overrideAt(doc, kind, id, key) ?? null);
  });

/** The same of a record that is new. */
function parkedOf(projection: Projection, kind: RecordKind, id: string): string[] {
  const record = isListKind(kind) ? projection.record(kind, id) : undefined;
  return record === undefined ? [] : projection.parked(record).map(({ key }) => key);
}

function newConflicts(before: Y.Doc, after: Y.Doc): Pick<MergeReport, 'conflicts' | 'newConflicts'> {
  const known = new Set(openConflicts(before).map(conflictId));
  const ids = openConflicts(after).map(conflictId);
  return { conflicts: ids.length, newConflicts: ids.filter((id) => !known.has(id)).length };
}

/**
 * What separates a catalogue from the same one with another copy merged into it.
 * @param touched the cells in which the two can differ
 */
export function mergeReport(before: Y.Doc, after: Y.Doc, touched: TouchedCells): MergeReport {
  const projection = new Projection(after);
  const created: NamedRecord[] = [];
  const changed: ChangedRecord[] = [];
  const archived: NamedRecord[] = [];
  const restored: NamedRecord[] = [];
  const parked: ParkedField[] = [];
  const difference: Record<ListKind, number> = { offers: 0, partners: 0, places: 0 };
  for (const touchedRecord of touchedRecords(touched)) {
    const { kind, id, keys } = touchedRecord;
    if (!hasRecord(after, kind, id)) continue;
    const named = { kind, id, title: titleOf(projection, kind, id) };
    const isNew = !hasRecord(before, kind, id);
    // Only these can come into sight or go out of it; looking costs the reading of a whole base.
    const mayMove = isNew || keys.includes('archived');
    const [was, is] = [mayMove && isVisible(before, kind, id), mayMove && isVisible(after, kind, id)];
    if (isListKind(kind)) difference[kind] += Number(is) - Number(was);
    if (isNew) {
      created.push(named);
      parked.push(...parkedOf(projection, kind, id).map((key) => ({ kind, id, key })));
      continue;
    }
    parked.push(...parkedKeys(after, touchedRecord).map((key) => ({ kind, id, key })));
    if (was && !is) archived.push(named);
    if (is && !was) restored.push(named);
    const fields = changedFields(before, after, touchedRecord);
    if (fields.length > 0) changed.push({ ...named, fields });
  }
  projection.close();
  return {
    created,
    changed,
    archived,
    restored,
    difference,
    parked,
    ...newConflicts(before, after),
    ...markReport(before, after),
  };
}
