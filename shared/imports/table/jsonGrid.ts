import { isJsonObject } from '../../document/json.ts';
import type { CellNote } from '../finding.ts';
import { Refusal } from '../../refusal.ts';
import { limits } from './limits.ts';
import type { Grid } from './table.ts';

/** So deep members of members become columns of their own; what lies deeper stays JSON. */
const deepest = 3;

/** A JSON value as a cell: decimal comma, `ja` and `nein`, several values parted by semicolons. */
export function jsonCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  if (typeof value === 'number') return String(value).replace('.', ',');
  return Array.isArray(value) ? value.map(jsonCell).join('; ') : JSON.stringify(value);
}

function flatInto(cells: Map<string, string>, value: object, path: string, depth: number): void {
  for (const [name, member] of Object.entries(value) as [string, unknown][]) {
    const heading = path === '' ? name : `${path} ${name}`;
    if (isJsonObject(member) && depth < deepest) flatInto(cells, member, heading, depth + 1);
    else cells.set(heading, jsonCell(member));
  }
}

/** The members of an object by heading; a member of a member has both names: `adresse plz`. */
export function flatCells(value: object): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  flatInto(cells, value, '', 1);
  return cells;
}

/**
 * Rows by heading as a grid with a column for every heading there is.
 * @throws Refusal import-empty, import-too-large
 */
export function gridOfRows(
  rows: readonly ReadonlyMap<string, string>[],
  notes: ReadonlyMap<number, CellNote> = new Map(),
): Grid {
  if (rows.length === 0) throw new Refusal('import-empty');
  const headings = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  if (rows.length > limits.lines || rows.length * headings.length > limits.cells) throw new Refusal('import-too-large');
  const lines = rows.map((row) => headings.map((heading) => row.get(heading) ?? ''));
  return { sheet: '', lines, notes, hiddenColumns: new Set(), headings };
}
