import { importFindingText } from '../texts/imports.ts';
import type { Language } from '../texts/language.ts';
import type { ImportFinding, ImportOutcome, ImportReport } from './importPreview.ts';
import type { ImportPlan } from './planImport.ts';

/**
 * The report of an import: every row is counted once, and everything repaired, refused or worth a look is named with
 * row, column, value and a sentence.
 */
export function importReport(plan: ImportPlan, language: Language): ImportReport {
  const count = (outcome: ImportOutcome) => plan.rows.filter((row) => row.outcome === outcome).length;
  const findings = [...plan.rows.flatMap((row) => row.findings), ...plan.findings];
  const line = (finding: ImportFinding) => {
    const { row, column, value } = finding;
    return { row, column, value, reason: importFindingText(finding, language) };
  };
  const ofKind = (kind: ImportFinding['kind']) => findings.filter((finding) => finding.kind === kind);
  return {
    rows: plan.rows.length,
    created: count('create'),
    updated: count('update'),
    unchanged: count('unchanged'),
    skipped: count('skip'),
    partnersCreated: plan.partnersCreated,
    placesCreated: plan.placesCreated,
    rejected: ofKind('rejected').map(line),
    repaired: ofKind('repaired').map((finding) => ({ ...line(finding), became: finding.became })),
    hints: ofKind('hint').map(line),
  };
}
