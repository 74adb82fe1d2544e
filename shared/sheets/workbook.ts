import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { rangeRef, writeXlsx } from 'hucre/xlsx';
import { harmlessCell } from '../harmlessCell.ts';
import type { Sheet } from './sheet.ts';
import type { SheetCell, SheetColumn } from './sheetColumn.ts';

/** The most that a cell of Excel holds (Microsoft, Excel specifications and limits); with more the file is broken. */
const longestCell = 32_767;

const top = { vertical: 'top' } as const;
const styles = {
  // A cell that is text is never carried out as a formula, not even when somebody goes into it and out again.
  text: { numFmt: '@', alignment: { ...top, wrapText: true } },
  number: { alignment: top },
  day: { numFmt: 'dd.mm.yyyy', alignment: { ...top, horizontal: 'left' } },
  heading: { numFmt: '@', font: { bold: true }, alignment: { ...top, wrapText: true } },
} as const satisfies Record<string, CellStyle>;

function written(cell: SheetCell, holds: SheetColumn<never>['holds']): SheetCell {
  if (typeof cell !== 'string') return cell;
  // What should be a day and is none stands among days as a text.
  const harmless = holds === undefined ? cell : harmlessCell(cell);
  const shown = harmless.length <= longestCell ? harmless : `${harmless.slice(0, longestCell - 1)}…`;
  // `_x0041_` is an A in a workbook (ECMA-376, ST_Xstring), unless its underscore is written so itself.
  return shown.replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_');
}

function worksheet({ name, columns, lines }: Sheet): WriteSheet {
  const rows = [...lines].map((line) => line.map((cell, at) => written(cell, columns[at]?.holds)));
  const headings = columns.map(({ heading }) => heading);
  return {
    name,
    columns: columns.map(({ width, holds }) => ({ width, style: styles[holds ?? 'text'] })),
    rows: [headings, ...rows],
    cells: new Map(headings.map((value, at) => [`0,${at}`, { value, type: 'string', style: styles.heading }])),
    // What a row is about stays in view: headings above, and Kennung and name on the left.
    freezePane: { rows: 1, columns: 2 },
    autoFilter: { range: rangeRef(0, 0, rows.length, columns.length - 1) },
  };
}

/**
 * Sheets as an Excel workbook (XLSX, ECMA-376). The same sheets give the same bytes.
 * @param modified what stands in the file as the time of its writing
 */
export async function workbook(sheets: readonly Sheet[], title: string, modified: Date): Promise<Uint8Array> {
  const properties = { title, creator: '', created: modified, modified };
  return writeXlsx({ sheets: sheets.map(worksheet), properties, stringMode: 'inline' });
}
