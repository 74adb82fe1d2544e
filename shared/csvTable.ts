import { harmlessCell } from './harmlessCell.ts';

/** A cell of CSV (RFC 4180) that is never carried out as a formula. */
function cell(value: string | number): string {
  const harmless = typeof value === 'string' ? harmlessCell(value) : String(value);
  return /[";\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Lines of cells as a table that German Excel opens by double click: UTF-8 with BOM, semicolons, CRLF. */
export const csvTable = (lines: readonly (readonly (string | number)[])[]): Uint8Array =>
  new TextEncoder().encode(`\ufeff${lines.map((line) => line.map(cell).join(';')).join('\r\n')}\r\n`);
