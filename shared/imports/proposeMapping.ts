import type { ListKind } from '../catalogue/records.ts';
import { germany } from '../catalogue/germany.ts';
import { readAge } from './cells/readAge.ts';
import { emailPattern } from './cells/readEmail.ts';
import { readOnePhone } from './cells/readPhone.ts';
import { isStreet } from './cells/readPlaces.ts';
import { readSchedule } from './cells/readSchedule.ts';
import { fold } from './fold.ts';
import type { ImportMapping } from './importPreview.ts';
import { isRepeatable, isTargetOf } from './importTargets.ts';
import type { ImportTargetId } from './importTargets.ts';
import { isOrganisation } from './looksLike.ts';
import { recogniseHeading } from './recogniseHeading.ts';
import type { Table, TableColumn } from './table/table.ts';

/** Cells of a column that are looked at to find out what it holds. */
const sampled = 200;

const within = (text: string, from: number, to: number) => {
  const degrees = /^\d{1,2}[.,]\d{3,}$/u.test(text) ? Number.parseFloat(text.replace(',', '.')) : NaN;
  return degrees >= from && degrees <= to;
};

/** What a cell looks like, for columns whose heading says nothing; the first that fits most cells is taken. */
const looks: readonly (readonly [ImportTargetId, (text: string) => boolean])[] = [
  ['email', (text) => new RegExp(`^${emailPattern.source}$`, 'u').test(text)],
  ['website', (text) => /^(https?:\/\/|www\.)\S+$/iu.test(text)],
  ['lat', (text) => within(text, germany.south, germany.north)],
  ['lon', (text) => within(text, germany.west, germany.east)],
  ['postcode', (text) => /^\d{5}$/u.test(text)],
  ['phone', (text) => /^[+0]/u.test(text) && readOnePhone(text).value.e164 !== null],
  ['street', isStreet],
  ['directions', (text) => /haltestelle|buslinie|straßenbahn|linie \d/iu.test(text)],
  ['schedule', (text) => readSchedule(text, '2000-01-01').value?.note === null],
  ['age', (text) => /\p{L}/u.test(text) && readAge(text).value !== null],
  ['partner', isOrganisation],
];

/** The cells of a column that say something. */
const cellsOf = ({ rows }: Table, { index }: TableColumn) =>
  rows.flatMap(({ cells }) => cells[index]?.trim() || []).slice(0, sampled);

function lookOf(cells: readonly string[], isFree: (target: ImportTargetId) => boolean): ImportTargetId | null {
  if (cells.length === 0) return null;
  const found = looks.find(
    ([target, fits]) => isFree(target) && cells.filter((cell) => fits(cell)).length >= cells.length * 0.6,
  );
  return found?.[0] ?? null;
}

/** 1, 2, 3 …: a number that the next list gives to another offer is no key. */
const isRunning = (cells: readonly string[]) =>
  cells.every((cell, at) => at === 0 || Number(cell) === Number(cells[at - 1]) + 1);

/** True for a column of names: nearly every row has one, and nearly all are different. */
function isTitleLike(table: Table, column: TableColumn): boolean {
  const cells = cellsOf(table, column).filter((cell) => /\p{L}{3}/u.test(cell) && cell.length <= 150);
  const rows = Math.min(table.rows.length, sampled);
  return cells.length >= rows * 0.8 && new Set(cells).size >= cells.length * 0.7;
}

/**
 * What a heading names in a list of this kind. What is called after whom or what its rows are (`Träger`, `Treffpunkt`) holds
 * their names.
 */
function targetIn(kind: ListKind, heading: string, isFree: (target: ImportTargetId) => boolean): ImportTargetId | null {
  const target = recogniseHeading(heading);
  if (target === null) return null;
  const isName = (kind === 'partners' && target === 'partner') || (kind === 'places' && target === 'place');
  const inKind = isName && isFree('title') ? 'title' : target;
  return isTargetOf(kind, inKind) ? inKind : null;
}

/** Headings under which institutions stand, which may be the offers themselves. */
const namesInstitutions = (heading: string) => /einrichtung|verein|institution|organisation/u.test(fold(heading));

/**
 * Proposes what each column becomes: by its heading, else by what its cells look like. A hidden column and a running
 * number are left out; a person can take them in.
 */
export function proposeMapping(table: Table, kind: ListKind): ImportMapping {
  const proposed = new Map<number, ImportTargetId>();
  const taken = new Set<ImportTargetId>();
  const isFree = (target: ImportTargetId) => !taken.has(target);
  const propose = (column: TableColumn, target: ImportTargetId) => {
    proposed.set(column.index, target);
    taken.add(target);
  };
  const visible = table.columns.filter(({ hidden }) => !hidden);
  for (const column of visible) {
    const target = targetIn(kind, column.heading, isFree);
    if (target === null || (!isFree(target) && !isRepeatable(target))) continue;
    if (target === 'sourceKey' && isRunning(cellsOf(table, column))) continue;
    propose(column, target);
  }
  // "Ort" beside a postcode or a street is a town; alone it is where the offer happens.
  const town = visible.find(({ index }) => proposed.get(index) === 'town');
  if (
    kind === 'offers' &&
    town !== undefined &&
    isFree('postcode') &&
    isFree('street') &&
    isFree('place') &&
    /ort$/iu.test(town.heading)
  ) {
    taken.delete('town');
    propose(town, 'place');
  }
  for (const column of visible) {
    if (proposed.has(column.index)) continue;
    const target = lookOf(cellsOf(table, column), (look) => isFree(look) && isTargetOf(kind, look));
    if (target !== null) propose(column, target);
  }
  if (isFree('title')) {
    const free = visible.filter(({ index }) => !proposed.has(index));
    const institutions = visible.filter(
      ({ index, heading }) => proposed.get(index) === 'partner' && namesInstitutions(heading),
    );
    const title = [...free, ...institutions].find((column) => isTitleLike(table, column));
    if (title !== undefined) {
      taken.delete(proposed.get(title.index) ?? 'title');
      propose(title, 'title');
    }
  }
  return Object.fromEntries(table.columns.map(({ index }) => [String(index), proposed.get(index) ?? null]));
}
