import Papa from 'papaparse';
import { hint } from '../finding.ts';
import type { CellNote } from '../finding.ts';
import type { Grid } from './table.ts';

const delimiters = [';', ',', '\t', '|'] as const;

const parse = (text: string, delimiter: string, extra: Papa.ParseConfig = {}) =>
  Papa.parse<string[]>(text, { delimiter, ...extra });

/** Characters of a list in which its delimiter shows; papaparse goes through all it is given, however little is asked for. */
const probed = 100_000;

/**
 * How many delimiters a delimiter explains: those in the first records that agree on their number of cells. Commas in prose
 * differ from row to row, columns do not.
 */
function explained(text: string, delimiter: string): number {
  const counts = new Map<number, number>();
  for (const { length } of parse(text.slice(0, probed), delimiter, { preview: 60 }).data)
    counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([cells, records]) => (cells - 1) * records));
}

/** The character between the cells of a list. Excel's own first line `sep=;` decides where there is one. */
export function findDelimiter(text: string): string {
  const said = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (said !== undefined) return said;
  const scores = delimiters.map((delimiter) => explained(text, delimiter));
  return delimiters[scores.indexOf(Math.max(...scores))] ?? ';';
}

/** Takes off the quotes around a cell that was read without regard to quotes. */
const unquoted = (cell: string) => cell.replace(/^"(.*)"$/su, '$1').replaceAll('""', '"');

/** How many records have as many cells as the widest has: what a list mostly consists of. */
function regular(records: readonly (readonly string[])[]): number {
  const width = Math.max(0, ...records.slice(0, 60).map((record) => record.length));
  return records.filter((record) => record.length === width).length;
}

/**
 * Reads delimiter-separated text (RFC 4180 with any of four delimiters). One record is one line as Excel counts them,
 * whatever line breaks stand inside quotes. A quote that is never closed would swallow the rows behind it: where reading
 * without regard to quotes gives more whole rows, that is done. Either way a note at the row says so.
 */
export function readCsv(text: string, delimiter: string): Grid {
  const body = text.replace(/^sep=.\r?\n/i, '');
  const quoted = parse(body, delimiter);
  const broken = quoted.errors.filter(({ type }) => type === 'Quotes');
  const notes = new Map(broken.map(({ row }): [number, CellNote] => [row ?? 0, hint('quote-open')]));
  let lines = quoted.data;
  if (broken.length > 0) {
    // The unit separator stands for a quote that cannot occur: papaparse has no way to turn quotes off.
    const plain = parse(body, delimiter, { quoteChar: '\u001f' }).data.map((record) => record.map(unquoted));
    if (regular(plain) > regular(quoted.data)) lines = plain;
  }
  return { sheet: '', lines, notes, hiddenColumns: new Set(), headings: null };
}
