import { useMemo } from 'react';
import { dayOf } from '../../../../shared/catalogue/calendar.ts';
import { isDue } from '../../../../shared/catalogue/concerns.ts';
import type { OfferRow } from '../../../../shared/catalogue/offer.ts';
import type { Problem } from '../../../../shared/catalogue/problem.ts';
import { phases } from '../../../../shared/catalogue/vocabulary.ts';
import { dayText } from '../../../../shared/texts/language.ts';
import { useCatalogue } from '../../../document/hooks.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { offersTexts } from '../../../texts/offers.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { problemColumn } from '../../../ui/record/problemColumn.tsx';
import type { TableColumn } from '../../../ui/VirtualTable.tsx';
import { leadingPartner, titleOf } from './sortOffers.ts';
import type { OfferColumnId } from './sortOffers.ts';
import { StatusTag } from './StatusTag.tsx';

type Column = TableColumn<OfferRow> & { readonly id: OfferColumnId };

/**
 * The columns of the table of offers.
 * @param isNarrow with a record open beside the table, the phase gives way
 */
export function useOfferColumns(
  problems: ReadonlyMap<string, readonly Problem[]>,
  partnerName: (id: string) => string,
  isNarrow: boolean,
): readonly Column[] {
  const language = useLanguage();
  const texts = useTexts(offersTexts);
  const { reviewMonths } = useCatalogue();
  return useMemo(() => {
    const { columns: words, untitled, never, due } = texts;
    const today = dayOf(new Date());
    const all: Column[] = [
      problemColumn(words.problems, problems),
      {
        id: 'title',
        header: words.title,
        namesRow: true,
        width: 'minmax(11rem, 3fr)',
        sortable: true,
        cell: (row) => (
          <span className="virtual-table-text">
            {titleOf(row) === '' ? <em className="muted">{untitled}</em> : titleOf(row)}
          </span>
        ),
      },
      {
        id: 'partner',
        header: words.partner,
        width: 'minmax(9rem, 2fr)',
        sortable: true,
        cell: (row) => <span className="virtual-table-text">{partnerName(leadingPartner(row) ?? '') || '—'}</span>,
      },
      {
        id: 'phase',
        header: words.phase,
        width: 'minmax(9rem, 2fr)',
        sortable: true,
        cell: ({ phases: own }) => <span className="virtual-table-text">{phaseWords(own, language)}</span>,
      },
      {
        id: 'status',
        header: words.status,
        width: '7.75rem',
        sortable: true,
        cell: (row) => <StatusTag offer={row} />,
      },
      {
        id: 'reviewed',
        header: words.reviewed,
        width: '8rem',
        sortable: true,
        cell: (row) => {
          if (row.reviewedOn === null) return <span className="muted">{never}</span>;
          const day = dayText(row.reviewedOn, language);
          if (!isDue(row, reviewMonths, today)) return day;
          return (
            <>
              <strong>{day}</strong>
              <span title={due}>
                <Icon name="calendar" />
              </span>
              <span className="visually-hidden">{due}</span>
            </>
          );
        },
      },
    ];
    return isNarrow ? all.filter(({ id }) => id !== 'phase') : all;
  }, [problems, partnerName, isNarrow, language, texts, reviewMonths]);
}

const phaseWords = (own: OfferRow['phases'], language: 'de' | 'en'): string =>
  phases
    .filter(({ id }) => own.includes(id))
    .map((phase) => phase[language])
    .join(', ') || '—';
