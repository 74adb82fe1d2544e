import Papa from 'papaparse';
import { hint } from '../finding.ts';
import type { CellNote } from '../finding.ts';
import type { Grid } from './table.ts';

const delimiters = [';', ',', '\t', '|'] as const;

const parse = (text: string, delimiter: string, extra: Papa.ParseConfig = {}) =>
  Papa.parse<string[]>(text, { delimiter, ...extra });

/** How well a delimiter explains a list: how many of its first records agree on more than one cell. */
function agreement(text: string, delimiter: string): { records: number; cells: number } {
  const counts = new Map<number, number>();
  for (const record of parse(text, delimiter, { preview: 60 }).data) {
    if (record.length > 1) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best === undefined ? { records: 0, cells: 0 } : { records: best[1], cells: best[0] };
}

/** The character between the cells of a list. Excel's own first line `sep=;` decides where there is one. */
export function findDelimiter(text: string): string {
  const said = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (said !== undefined) return said;
  const scores = delimiters.map((delimiter) => ({ delimiter, ...agreement(text, delimiter) }));
  scores.sort((one, other) => other.records - one.records || other.cells - one.cells);
  return scores[0]?.delimiter ?? ';';
}

/** Takes off the quotes around a cell that was read without regard to quotes. */
const unquoted = (cell: string) => cell.replace(/^"(.*)"$/su, '$1').replaceAll('""', '"');

/**
 * Reads delimiter-separated text (RFC 4180 with any of four delimiters). One record is one line as Excel counts them,
 * whatever line breaks stand inside quotes. A quote that never closes would swallow the rest of the list; then quotes
 * are not regarded at all, and a note at the line says so.
 */
export function readCsv(text: string, delimiter: string): Grid {
  const body = text.replace(/^sep=.\r?\n/i, '');
  let { data, errors } = parse(body, delimiter);
  const notes = new Map<number, CellNote>();
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open !== undefined) {
    // The unit separator stands for a quote that cannot occur: papaparse has no way to turn quotes off.
    ({ data, errors } = parse(body, delimiter, { quoteChar: '\u001f' }));
    notes.set(open.row ?? 0, hint('quote-open'));
    data = data.map((record) => record.map(unquoted));
  }
  return { sheet: '', lines: data, notes, hiddenColumns: new Set(), headings: null };
}
