import { harmlessCell } from './harmlessCell.ts';

function cell(value: string): string {
  const harmless = harmlessCell(value);
  return /["\t\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Lines of cells as spreadsheets take them from the clipboard: tabs between cells, CRLF between lines, no formulas. */
export const tabText = (lines: readonly (readonly string[])[]): string =>
  lines.map((line) => line.map(cell).join('\t')).join('\r\n');
