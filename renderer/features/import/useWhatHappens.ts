import type { ImportDecisions, ImportFinding, ImportRow } from '../../../shared/imports/importPreview.ts';
import { labelOfKey } from '../../../shared/texts/fieldLabels.ts';
import { importFindingText } from '../../../shared/texts/imports.ts';
import { importTexts } from '../../texts/import.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { changesTaken, outcomeOf } from './rowKinds.ts';

/** What becomes of a row, in a few words: what matters most of it. */
export function useWhatHappens(decisions: ImportDecisions): (row: ImportRow) => string {
  const texts = useTexts(importTexts);
  const language = useLanguage();
  return (row) => {
    const first = (kind: ImportFinding['kind']) => {
      const finding = row.findings.find((candidate) => candidate.kind === kind);
      return finding === undefined ? null : importFindingText(finding, language);
    };
    switch (outcomeOf(row, decisions)) {
      case 'reject':
        return first('rejected') ?? '';
      case 'skip':
        return texts.skipped;
      case 'unchanged':
        return texts.unchanged;
      case 'update':
        return texts.changes([
          ...new Set(changesTaken(row, decisions).map(({ field }) => labelOfKey(row.kind, field, language))),
        ]);
      case 'create':
        if (row.match !== null) return (row.match.near ? texts.isNearlyThere : texts.isThere)(row.match.title);
        return first('repaired') ?? first('hint') ?? texts.created;
    }
  };
}
