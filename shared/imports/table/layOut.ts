import { oneLine } from '../fold.ts';
import { recogniseHeading } from '../recogniseHeading.ts';
import type { Grid, OmittedRow, Table, TableRow } from './table.ts';

/** Headings are looked for in this many first lines. */
const searched = 40;

type Line = readonly string[];

const filled = (line: Line) => line.reduce((count, cell) => (cell.trim() === '' ? count : count + 1), 0);
/** How many different things the cells of a line name: a row of ticks (`x`) names one. */
const recognised = (line: Line) => {
  const cells = line.filter((cell) => cell.trim() !== '' && isHeading(cell));
  return new Set(cells.map(recogniseHeading)).size;
};
const isHeading = (cell: string) => cell.length <= 60 && recogniseHeading(cell) !== null;

/** True for a cell that holds data and can be no heading: an address, a number, a date, a time, a postcode. */
const isValue = (cell: string) =>
  /@|https?:|www\.|^\s*[\d.,:/€ +-]+\s*$|\d{5}|\d{1,2}[.:]\d{2}/iu.test(cell) || cell.length > 80;

/** The line that names the columns, as an index; null where the list begins with data. */
function headingLine(lines: readonly Line[]): number | null {
  const candidates = lines.slice(0, searched);
  const known = candidates.map(recognised);
  const most = Math.max(0, ...known);
  const best = known.indexOf(most);
  const line = candidates[best];
  if (most >= 2 || (most === 1 && line !== undefined && !line.some(isValue))) return best;
  const widest = Math.max(0, ...candidates.map(filled));
  const first = candidates.findIndex((candidate) => filled(candidate) > 0 && filled(candidate) >= widest / 2);
  return first >= 0 && candidates[first]?.some(isValue) === false ? first : null;
}

/** Lays a group line ("Wo?", then blanks) over the line below it: "Wo? Ort", "Wo? Ortsteil". */
function joined(groups: Line, names: Line): string[] {
  let group = '';
  return names.map((name, at) => {
    const above = oneLine(groups[at] ?? '');
    if (above !== '') group = above;
    const own = oneLine(name);
    if (own === '') return above;
    return group === '' || group === own ? own : `${group} ${own}`;
  });
}

/** True where a line names parts of the headings above it: only words we know, some of them where nothing stands above. */
const subdivides = (above: Line, line: Line) =>
  filled(line) >= 2 &&
  !line.some(isValue) &&
  line.every((cell) => cell.trim() === '' || isHeading(cell)) &&
  line.some((cell, at) => cell.trim() !== '' && (above[at] ?? '').trim() === '');

interface Head {
  readonly headings: readonly string[];
  /** The index of the last heading line, -1 where there is none. */
  readonly line: number;
}

function headOf({ lines, headings }: Grid): Head {
  if (headings !== null) return { headings, line: -1 };
  const at = headingLine(lines);
  if (at === null) return { headings: [], line: -1 };
  const [above = [], line = [], below = []] = [lines[at - 1], lines[at], lines[at + 1]];
  if (filled(above) >= 2 && !above.some(isValue)) return { headings: joined(above, line), line: at };
  if (subdivides(line, below)) return { headings: joined(line, below), line: at + 1 };
  return { headings: line.map(oneLine), line: at };
}

const total = /^(summe|gesamt|insgesamt|gesamtzahl|gesamtsumme|anzahl|total|zwischensumme)\b\s*(:|=|$|\d|angebote)/iu;
const footnote = /^(stand|quelle|hinweis|hinweise|legende|anmerkung|erstellt|ausgedruckt|seite|\*)[\s:*\d]/iu;

/** Why a line is no offer, or null. */
function omission(line: Line, headings: readonly string[]): OmittedRow['code'] | null {
  const first = line.find((cell) => cell.trim() !== '')?.trim();
  if (first === undefined) return 'row-blank';
  const count = filled(line);
  if (count <= 3 && total.test(first)) return 'row-total';
  if (count === 1 && footnote.test(first)) return 'row-note';
  if (count >= 2 && line.every((cell, at) => oneLine(cell) === (headings[at] ?? ''))) return 'row-heading-again';
  return null;
}

/**
 * Finds the headings of a sheet (below title lines, above data; two lines are joined where one subdivides the other) and
 * tells rows from lines that are no offers. Every line below the headings is in `rows` or in `omitted`; blank lines at
 * the very end count as the end of the sheet.
 */
export function layOut(grid: Grid): Table {
  const { headings, line: head } = headOf(grid);
  const { lines } = grid;
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), headings.length);
  const columns = Array.from({ length: width }, (_, index) => ({
    index,
    heading: headings[index] ?? '',
    hidden: grid.hiddenColumns.has(index),
  }));
  const end = lines.findLastIndex((line, at) => filled(line) > 0 || grid.notes.has(at)) + 1;
  const rows: TableRow[] = [];
  const omitted: OmittedRow[] = [];
  for (let at = head + 1; at < end; at += 1) {
    const line = lines[at] ?? [];
    const note = grid.notes.get(at) ?? null;
    const code = note?.code === 'feature-unreadable' ? note.code : omission(line, headings);
    if (code === null)
      rows.push({
        row: at + 1,
        cells: line.length === width ? line : columns.map(({ index }) => line[index] ?? ''),
        note,
      });
    else omitted.push({ row: at + 1, code, value: oneLine(line.join(' ')) });
  }
  const named = columns.filter(
    ({ index, heading }) => heading !== '' || rows.some(({ cells }) => (cells[index] ?? '').trim() !== ''),
  );
  return { sheet: grid.sheet, headingRow: head + 1, columns: named, rows, omitted };
}
