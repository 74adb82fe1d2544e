/**
 * A cell of CSV (RFC 4180) that a spreadsheet shows and never carries out: what begins like a formula gets an apostrophe
 * in front (OWASP, CSV Injection).
 */
function cell(value: string | number): string {
  const text = String(value);
  const harmless = typeof value === 'string' && /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[";\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Lines of cells as a table that German Excel opens by double click: UTF-8 with BOM, semicolons, CRLF. */
export const csvTable = (lines: readonly (readonly (string | number)[])[]): Uint8Array =>
  new TextEncoder().encode(`\ufeff${lines.map((line) => line.map(cell).join(';')).join('\r\n')}\r\n`);
