import { importFindingText } from '../texts/imports.ts';
import type { Language } from '../texts/language.ts';
import type { ImportFinding, ImportOutcome, ImportReport } from './importPreview.ts';
import type { ImportPlan } from './planImport.ts';
import type { SourceList } from './sourceList.ts';

/** What a list is called in a report: its file, and its sheet where it has one. */
const listName = ({ fileName, table: { sheet } }: SourceList): string =>
  sheet === '' ? fileName : `${fileName}, ${sheet}`;

/**
 * The report of an import: every row is counted once, and everything repaired, refused or worth a look is named with
 * list, row, column, value and a sentence.
 */
export function importReport(plan: ImportPlan, lists: readonly SourceList[], language: Language): ImportReport {
  const count = (outcome: ImportOutcome) => plan.rows.filter((row) => row.outcome === outcome).length;
  const isAlone = lists.filter(({ isTaken }) => isTaken).length === 1;
  const all = lists.flatMap((list, at) => {
    const findings = [
      ...plan.rows.filter((row) => row.list === at).flatMap((row) => row.findings),
      ...(plan.lists[at]?.findings ?? []),
    ];
    return findings.map((finding) => ({ finding, list: isAlone ? '' : listName(list) }));
  });
  const ofKind = (kind: ImportFinding['kind']) =>
    all
      .filter(({ finding }) => finding.kind === kind)
      .map(({ finding, list }) => {
        const { row, column, value, became } = finding;
        return { list, row, column, value, became, reason: importFindingText(finding, language) };
      });
  const withoutBecame = ({ list, row, column, value, reason }: ReturnType<typeof ofKind>[number]) => {
    return { list, row, column, value, reason };
  };
  return {
    rows: plan.rows.length,
    created: count('create'),
    updated: count('update'),
    unchanged: count('unchanged'),
    skipped: count('skip'),
    offersCreated: plan.made.offers,
    partnersCreated: plan.made.partners,
    placesCreated: plan.made.places,
    rejected: ofKind('rejected').map(withoutBecame),
    repaired: ofKind('repaired'),
    hints: ofKind('hint').map(withoutBecame),
  };
}
