import { useMemo } from 'react';
import { dayOf } from '../../../../shared/catalogue/calendar.ts';
import { isDue } from '../../../../shared/catalogue/concerns.ts';
import type { OfferRow } from '../../../../shared/catalogue/offer.ts';
import type { Problem } from '../../../../shared/catalogue/problem.ts';
import type { ColumnLayout } from '../../../../shared/offerView.ts';
import { useCatalogue } from '../../../document/hooks.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { offersTexts } from '../../../texts/offers.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { columnsIn } from '../../../ui/columnLayout.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { problemColumn } from '../../../ui/record/problemColumn.tsx';
import type { CopiedColumn } from '../../../ui/useTableClipboard.ts';
import { offerCells } from '../../../../shared/imports/readOfferCell.ts';
import { OfferCell } from '../cells/OfferCell.tsx';
import { copiedTexts } from './copiedTexts.ts';
import type { OfferColumnId } from './offerLayout.ts';
import { wordColumnIds } from './offerWords.ts';
import type { OfferWords, WordColumnId } from './offerWords.ts';
import { titleOf } from './sortOffers.ts';
import { StatusTag } from './StatusTag.tsx';

type Column = CopiedColumn<OfferRow> & { readonly id: OfferColumnId };

function withEditor(column: Column): Column {
  const editable = offerCells.find((id) => id === column.id);
  if (editable === undefined) return column;
  return { ...column, edit: ({ id }, leave) => <OfferCell id={id} column={editable} leave={leave} /> };
}

/** All columns the table of offers can show, and those of the layout in its order. */
export function useOfferColumns(
  problems: ReadonlyMap<string, readonly Problem[]>,
  words: OfferWords,
  layout: ColumnLayout,
): { readonly all: readonly Column[]; readonly columns: readonly Column[] } {
  const language = useLanguage();
  const texts = useTexts(offersTexts);
  const { reviewMonths } = useCatalogue();
  const all = useMemo(() => {
    const { columns: headers, untitled, never, due } = texts;
    const today = dayOf(new Date());
    const copied = copiedTexts(words, language);
    const wordColumn = (id: WordColumnId): Column => ({
      id,
      header: headers[id],
      width: 'minmax(7.75rem, 2fr)',
      sortable: true,
      text: copied[id],
      cell: (row) => <span className="virtual-table-text">{words[id](row).join(', ') || '—'}</span>,
    });
    const dayColumn = (id: OfferColumnId): Column => ({
      id,
      header: headers[id],
      width: '8.5rem',
      sortable: true,
      text: copied[id],
      cell: (row) => copied[id](row) || '—',
    });
    const columns: readonly Column[] = [
      problemColumn(headers.problems, problems),
      {
        id: 'title',
        header: headers.title,
        namesRow: true,
        width: 'minmax(9.25rem, 3fr)',
        sortable: true,
        text: copied.title,
        cell: (row) => (
          <span className="virtual-table-text">
            {titleOf(row) === '' ? <em className="muted">{untitled}</em> : titleOf(row)}
          </span>
        ),
      },
      {
        id: 'status',
        header: headers.status,
        width: '7.25rem',
        sortable: true,
        text: copied.status,
        cell: (row) => <StatusTag offer={row} />,
      },
      {
        id: 'reviewed',
        header: headers.reviewed,
        width: '8.5rem',
        sortable: true,
        text: copied.reviewed,
        cell: (row) => {
          if (row.reviewedOn === null) return <span className="muted">{never}</span>;
          if (!isDue(row, reviewMonths, today)) return copied.reviewed(row);
          return (
            <>
              <strong>{copied.reviewed(row)}</strong>
              <span title={due}>
                <Icon name="calendar" />
              </span>
              <span className="visually-hidden">{due}</span>
            </>
          );
        },
      },
      ...wordColumnIds.map(wordColumn),
      ...(['funding', 'validTo', 'archivedOn'] as const).map(dayColumn),
    ];
    return columns.map(withEditor);
  }, [problems, words, language, texts, reviewMonths]);
  const columns = useMemo(() => columnsIn(all, layout), [all, layout]);
  return { all, columns };
}
