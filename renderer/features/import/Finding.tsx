import type { ImportFinding } from '../../../shared/imports/importPreview.ts';
import { importFindingText } from '../../../shared/texts/imports.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { importTexts } from '../../texts/import.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Icon } from '../../ui/Icon.tsx';
import './Finding.css';

const icons = { rejected: 'error', repaired: 'pencil', hint: 'warning' } as const;

/** One thing to say about a cell: what stood there and what became of it. */
export function Finding({ finding, namesRow = false }: { finding: ImportFinding; namesRow?: boolean }) {
  const language = useLanguage();
  const texts = useTexts(importTexts);
  const { kind, column, value, became } = finding;
  return (
    <li className={`import-finding ${kind}`}>
      <Icon name={icons[kind]} />
      <span>
        {namesRow && finding.row > 0 ? (
          <strong>{texts.cell(finding.row, column)} </strong>
        ) : (
          column !== '' && <strong>{column}: </strong>
        )}
        {importFindingText(finding, language)}
        {kind === 'repaired' && became !== '' && (
          <>
            {' '}
            <del>{value}</del> <Icon name="arrow-right" size="small" /> <ins>{became}</ins>
          </>
        )}
      </span>
    </li>
  );
}
