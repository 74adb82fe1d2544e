import { reportHeadings, reportKinds } from '../texts/imports.ts';
import type { Language } from '../texts/language.ts';
import type { ImportReport } from './importPreview.ts';

/**
 * A cell of CSV (RFC 4180) that a spreadsheet shows and never carries out: what begins like a formula gets an apostrophe
 * in front (OWASP, CSV Injection).
 */
function cell(value: string | number): string {
  const text = String(value);
  const harmless = typeof value === 'string' && /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[";\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** An import's report as a table that German Excel opens by double click: UTF-8 with BOM, semicolons, CRLF. */
export function reportCsv(report: ImportReport, language: Language): Uint8Array {
  const headings = reportHeadings[language];
  const kinds = reportKinds[language];
  const lines: (string | number)[][] = [
    [headings.kind, headings.row, headings.column, headings.value, headings.became, headings.reason],
  ];
  for (const { row, column, value, reason } of report.rejected)
    lines.push([kinds.rejected, row, column, value, '', reason]);
  for (const { row, column, value, became, reason } of report.repaired) {
    lines.push([kinds.repaired, row, column, value, became, reason]);
  }
  for (const { row, column, value, reason } of report.hints) lines.push([kinds.hints, row, column, value, '', reason]);
  return new TextEncoder().encode(`\ufeff${lines.map((line) => line.map(cell).join(';')).join('\r\n')}\r\n`);
}
