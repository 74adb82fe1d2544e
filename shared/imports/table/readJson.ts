import { isJsonObject } from '../../document/json.ts';
import { Refusal } from '../../refusal.ts';
import { hint } from '../finding.ts';
import type { CellNote } from '../finding.ts';
import { flatCells, gridOfRows } from './jsonGrid.ts';
import { layOut } from './layOut.ts';
import { isGeoJson, readGeoJson } from './readGeoJson.ts';
import { isHsdsService, readHsds } from './readHsds.ts';
import { isKatalog, readKatalog } from './readKatalog.ts';
import type { Grid, ReadAs, TableFile } from './table.ts';

/** Objects in a row: the text itself is a list of them, or the one member of an object that is. */
function objectsOf(parsed: unknown): readonly unknown[] {
  if (Array.isArray(parsed)) return parsed as readonly unknown[];
  if (!isJsonObject(parsed)) return [];
  const lists = Object.values(parsed).filter((member) => Array.isArray(member) && member.some(isJsonObject));
  const [only, more] = lists;
  return Array.isArray(only) && more === undefined ? (only as readonly unknown[]) : [];
}

function gridOfObjects(values: readonly unknown[]): Grid {
  const notes = new Map<number, CellNote>();
  const rows = values.map((value, at) => {
    if (isJsonObject(value)) return flatCells(value);
    notes.set(at, hint('feature-unreadable'));
    return new Map<string, string>();
  });
  return gridOfRows(rows, notes);
}

/**
 * Reads JSON: our own katalog.json, GeoJSON, HSDS services (several in a list, or one alone), else a list of objects whose
 * members are the columns.
 * @throws Refusal import-unreadable, import-empty, import-too-large
 */
export function readJson(text: string, encoding: string): TableFile {
  const readAs = (format: ReadAs['format']): ReadAs => ({ format, encoding, delimiter: '' });
  const parsed = parse(text);
  if (isJsonObject(parsed) && isKatalog(parsed)) return { readAs: readAs('katalog'), ...readKatalog(parsed) };
  const of = (format: ReadAs['format'], grid: Grid) => ({ readAs: readAs(format), sheets: [layOut(grid)], head: null });
  if (isJsonObject(parsed) && isGeoJson(parsed)) return of('geojson', readGeoJson(parsed));
  if (isHsdsService(parsed)) return of('hsds', readHsds([parsed]));
  const values = objectsOf(parsed);
  if (values.length > 0 && values.every(isHsdsService)) return of('hsds', readHsds(values));
  if (!values.some(isJsonObject))
    throw new Refusal(Array.isArray(parsed) && parsed.length === 0 ? 'import-empty' : 'import-unreadable');
  return of('json', gridOfObjects(values));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Refusal('import-unreadable', {}, { cause });
  }
}
