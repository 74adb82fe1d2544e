import { useMemo } from 'react';
import { problemText } from '../../../shared/texts/problems.ts';
import type { BulkEffect } from '../../../shared/document/bulkEffect.ts';
import { bulkTexts } from '../../texts/bulk.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { ProblemSign } from '../../ui/record/ProblemSign.tsx';
import { worstFirst } from '../../ui/record/problemSigns.ts';
import { VirtualTable } from '../../ui/VirtualTable.tsx';
import type { TableColumn } from '../../ui/VirtualTable.tsx';
import { useEffectWords } from './useEffectWords.ts';

/** Those with new problems or cells that cannot be read first, then those that change, then those that stay. */
const rank = ({ values, problems, unread }: BulkEffect): number =>
  problems.length + unread.length > 0 ? 0 : values.length > 0 ? 1 : 2;

const effectKey = ({ id }: BulkEffect): string => id;

/** Every offer with what would change in it. */
export function BulkPreviewTable({ effects }: { readonly effects: readonly BulkEffect[] }) {
  const texts = useTexts(bulkTexts);
  const language = useLanguage();
  const words = useEffectWords();
  const rows = useMemo(() => effects.toSorted((one, other) => rank(one) - rank(other)), [effects]);
  const columns: TableColumn<BulkEffect>[] = [
    {
      id: 'title',
      header: texts.offer,
      width: 'minmax(10rem, 2fr)',
      cell: ({ id }) => <span className="bulk-words">{words.title(id)}</span>,
    },
    {
      id: 'what',
      header: texts.change,
      width: 'minmax(12rem, 3fr)',
      cell: (effect) => (
        <span className={effect.values.length === 0 ? 'bulk-words muted' : 'bulk-words'} title={words.what(effect)}>
          {words.what(effect)}
        </span>
      ),
    },
    {
      id: 'problems',
      header: texts.thenProblem,
      width: 'minmax(12rem, 3fr)',
      cell: ({ problems, unread }) => {
        const [worst] = worstFirst(problems);
        if (unread.length > 0) {
          return (
            <>
              <ProblemSign severity="warning" />
              <span className="bulk-words">{unread.map(texts.unreadCell).join(' ')}</span>
            </>
          );
        }
        if (worst === undefined) return null;
        return (
          <>
            <ProblemSign severity={worst.severity} />
            <span className="bulk-words">{problemText(worst, language)}</span>
          </>
        );
      },
    },
  ];
  const hasProblems = effects.some((effect) => rank(effect) === 0);
  return (
    <div className="bulk-preview">
      <VirtualTable
        label={texts.preview}
        columns={hasProblems ? columns : columns.slice(0, 2)}
        rows={rows}
        rowKey={effectKey}
        isTall
      />
    </div>
  );
}
