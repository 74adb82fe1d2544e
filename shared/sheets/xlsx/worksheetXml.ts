import { harmlessCell } from '../../harmlessCell.ts';
import type { Sheet } from '../sheet.ts';
import type { SheetCell } from '../sheetColumn.ts';
import type { SharedStrings } from './sharedStrings.ts';
import { cellStyles } from './stylesXml.ts';
import { spreadsheetNamespace, xmlDeclaration } from './xml.ts';

/** The name of a column in a spreadsheet: A to Z, then AA. */
const columnName = (at: number): string =>
  (at < 26 ? '' : columnName(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

const dayLength = 86_400_000;

/** What spreadsheets count days from (ECMA-376, 18.17.4.1), in milliseconds since 1970; right from March 1900 on. */
const dayZero = Date.UTC(1899, 11, 30);

/** What is the same in every cell of a column. */
interface CellColumn {
  readonly name: string;
  readonly style: number;
  /** What should be a number or a day and is none stands there as a text, which could be carried out. */
  readonly isText: boolean;
}

const cellColumn = ({ holds }: Sheet['columns'][number], at: number): CellColumn => ({
  name: columnName(at),
  style: cellStyles[holds ?? 'text'],
  isText: holds === undefined,
});

/** An empty cell is not written: its column says how it looks, and that what is typed there is text. */
function cellXml({ name, style, isText }: CellColumn, row: number, cell: SheetCell, strings: SharedStrings): string {
  if (cell === null) return '';
  const begin = `<c r="${name}${row}" s="${style}"`;
  if (typeof cell === 'string') {
    return `${begin} t="s"><v>${strings.indexOf(isText ? cell : harmlessCell(cell))}</v></c>`;
  }
  return `${begin}><v>${typeof cell === 'number' ? cell : (cell.getTime() - dayZero) / dayLength}</v></c>`;
}

const rowXml = (columns: readonly CellColumn[], row: number, line: readonly SheetCell[], strings: SharedStrings) =>
  `<row r="${row}">${columns.map((column, at) => cellXml(column, row, line[at] ?? null, strings)).join('')}</row>`;

/**
 * A worksheet (ECMA-376, 18.3.1.99), a row at a time. What a row is about stays in view: headings above, and the first two
 * columns on the left.
 * @param strings takes up the texts of its cells
 */
export function* worksheetXml({ columns, lines }: Sheet, strings: SharedStrings): Generator<string> {
  const cellColumns = columns.map(cellColumn);
  const cols = columns.map(
    ({ width }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${cellColumns[at]?.style}" customWidth="1"/>`,
  );
  yield `${xmlDeclaration}<worksheet xmlns="${spreadsheetNamespace}"><sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData>`;
  const headings = columns.map(({ heading }) => heading);
  const headingColumns = cellColumns.map((column) => ({ ...column, style: cellStyles.heading, isText: true }));
  yield rowXml(headingColumns, 1, headings, strings);
  let row = 1;
  for (const line of lines) {
    row += 1;
    yield rowXml(cellColumns, row, line, strings);
  }
  yield `</sheetData><autoFilter ref="A1:${columnName(columns.length - 1)}${row}"/></worksheet>`;
}
