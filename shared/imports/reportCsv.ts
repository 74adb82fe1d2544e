import { csvTable } from '../csvTable.ts';
import { reportHeadings, reportKinds } from '../texts/imports.ts';
import type { Language } from '../texts/language.ts';
import type { ImportReport } from './importPreview.ts';

/** An import's report as a table that German Excel opens by double click. */
export function reportCsv(report: ImportReport, language: Language): Uint8Array {
  const headings = reportHeadings[language];
  const kinds = reportKinds[language];
  const said = [
    ...report.rejected.map((line) => ({ ...line, kind: kinds.rejected, became: '' })),
    ...report.repaired.map((line) => ({ ...line, kind: kinds.repaired })),
    ...report.hints.map((line) => ({ ...line, kind: kinds.hints, became: '' })),
  ];
  const several = said.some(({ list }) => list !== '');
  const columns = [
    ...(several ? (['list'] as const) : []),
    'kind',
    'row',
    'column',
    'value',
    'became',
    'reason',
  ] as const;
  return csvTable([columns.map((name) => headings[name]), ...said.map((line) => columns.map((name) => line[name]))]);
}
