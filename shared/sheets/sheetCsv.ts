import { csvText } from '../csvTable.ts';
import { dayText } from '../texts/language.ts';
import type { Sheet } from './sheet.ts';
import type { SheetCell } from './sheetColumn.ts';

function cellText(cell: SheetCell): string {
  if (cell === null || typeof cell === 'string') return cell ?? '';
  return typeof cell === 'number' ? String(cell).replace('.', ',') : dayText(cell.toISOString().slice(0, 10), 'de');
}

function* linesOf({ columns, lines }: Sheet): Generator<string[]> {
  yield columns.map(({ heading }) => heading);
  for (const line of lines) yield line.map(cellText);
}

/** A sheet as the text of a CSV file that German Excel opens by double click; no cell of it is ever carried out as a formula. */
export const sheetCsv = (sheet: Sheet): Generator<string> => csvText(linesOf(sheet));
