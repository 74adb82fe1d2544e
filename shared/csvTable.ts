import { harmlessCell } from './harmlessCell.ts';

type CsvLine = readonly (string | number)[];

/** A cell of CSV (RFC 4180) that is never carried out as a formula. */
function cell(value: string | number): string {
  if (value === '') return value;
  const harmless = typeof value === 'string' ? harmlessCell(value) : String(value);
  return /[";\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The text of a table that German Excel opens by double click: a byte order mark, semicolons, CRLF; a line at a time. */
export function* csvText(lines: Iterable<CsvLine>): Generator<string> {
  yield '\ufeff';
  for (const line of lines) yield `${line.map(cell).join(';')}\r\n`;
}

/** Lines of cells as a table that German Excel opens by double click, in UTF-8. */
export const csvTable = (lines: Iterable<CsvLine>): Uint8Array =>
  new TextEncoder().encode([...csvText(lines)].join(''));
