import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { Refusal } from '../../refusal.ts';
import { limits } from './limits.ts';
import type { Grid } from './table.ts';
import { unpackedSize } from './unpackedSize.ts';

type Workbook = Awaited<ReturnType<typeof readXlsx>>;
type Sheet = Workbook['sheets'][number];
type Value = Sheet['rows'][number][number];

/** A date cell as text. Excel keeps a bare time as a part of the day before its calendar begins. */
function dateText(date: Date): string {
  const [day = '', time = ''] = date.toISOString().split('T');
  const clock = time.slice(0, 5);
  if (date.getUTCFullYear() < 1901) return clock;
  return clock === '00:00' ? day : `${day} ${clock}`;
}

/** A cell as its person reads it: decimal comma, ISO date, `ja` and `nein`. */
function cellText(value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  if (typeof value === 'number') return String(value).replace('.', ',');
  return Number.isNaN(value.getTime()) ? '' : dateText(value);
}

/** Fills cells merged downwards: what stands in the first holds for all. Merged sideways (titles) it stays one cell. */
function fillMerged(lines: string[][], merges: Sheet['merges']): void {
  for (const { startRow, startCol, endRow } of merges ?? []) {
    const text = lines[startRow]?.[startCol] ?? '';
    for (let row = startRow + 1; row <= Math.min(endRow, lines.length - 1); row += 1) {
      const line = lines[row];
      if (line !== undefined && (line[startCol] ?? '') === '') line[startCol] = text;
    }
  }
}

function gridOf(sheet: Sheet): Grid {
  if (sheet.rows.length > limits.lines) throw new Refusal('import-too-large');
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width * sheet.rows.length > limits.cells) throw new Refusal('import-too-large');
  const lines = sheet.rows.map((row) => Array.from({ length: width }, (_, at) => cellText(row[at])));
  fillMerged(lines, sheet.merges);
  const hidden = (sheet.columns ?? []).flatMap((column, at) => (column.hidden === true ? [at] : []));
  return { sheet: sheet.name, lines, notes: new Map(), hiddenColumns: new Set(hidden), headings: null };
}

/**
 * Reads the sheets of a workbook that are not hidden (XLSX: ECMA-376; ODS: OASIS Open Document 1.3). A number is a date
 * where its cell's format says so; a serial number without that format stays a number (readDate.ts knows it).
 * @throws Refusal import-too-large (also where the archive hides what it unpacks to), import-unreadable
 */
export async function readWorkbook(bytes: Uint8Array, format: 'xlsx' | 'ods'): Promise<Grid[]> {
  const size = unpackedSize(bytes);
  if (size === null) throw new Refusal('import-unreadable');
  if (size > limits.unpacked) throw new Refusal('import-too-large');
  const options = { maxRows: limits.lines + 1 };
  let workbook: Workbook;
  try {
    workbook = await (format === 'xlsx' ? readXlsx(bytes, options) : readOds(bytes, options));
  } catch (cause) {
    throw new Refusal('import-unreadable', {}, { cause });
  }
  return workbook.sheets.filter(({ hidden, veryHidden }) => hidden !== true && veryHidden !== true).map(gridOf);
}
