import { csvTable } from '../csvTable.ts';
import { reportHeadings, reportKinds } from '../texts/imports.ts';
import type { Language } from '../texts/language.ts';
import type { ImportReport } from './importPreview.ts';

/** An import's report as a table that German Excel opens by double click. */
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
  return csvTable(lines);
}
