import { csvTable } from '../csvTable.ts';
import { dayText } from '../texts/language.ts';
import type { Sheet } from './sheet.ts';
import type { SheetCell } from './sheetColumn.ts';

function cellText(cell: SheetCell): string {
  if (cell === null || typeof cell === 'string') return cell ?? '';
  return typeof cell === 'number' ? String(cell).replace('.', ',') : dayText(cell.toISOString().slice(0, 10), 'de');
}

/** A sheet as CSV that German Excel opens by double click; no cell of it is ever carried out as a formula. */
export const sheetCsv = ({ columns, lines }: Sheet): Uint8Array =>
  csvTable([columns.map(({ heading }) => heading), ...[...lines].map((line) => line.map(cellText))]);
