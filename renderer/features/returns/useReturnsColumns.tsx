import { useMemo } from 'react';
import { dayText, numberText } from '../../../shared/texts/language.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { returnsTexts } from '../../texts/returns.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { TableColumn } from '../../ui/VirtualTable.tsx';
import type { ReturnsRow } from './returnsRows.ts';

/** The columns of who was asked and who has answered. */
export function useReturnsColumns(): readonly TableColumn<ReturnsRow>[] {
  const texts = useTexts(returnsTexts);
  const language = useLanguage();
  return useMemo((): readonly TableColumn<ReturnsRow>[] => {
    const { columns, notYet, waits } = texts;
    return [
      {
        id: 'name',
        header: columns.name,
        width: 'minmax(14rem, 3fr)',
        cell: ({ partner }) => <span className="virtual-table-text">{partner.name}</span>,
      },
      {
        id: 'offers',
        header: columns.offers,
        width: '7rem',
        align: 'end',
        cell: ({ offers }) => numberText(offers, language),
      },
      {
        id: 'asked',
        header: columns.asked,
        width: 'minmax(9rem, 1fr)',
        cell: ({ partner: { askedOn } }) =>
          askedOn === null ? <span className="muted">{notYet}</span> : dayText(askedOn, language),
      },
      {
        id: 'answered',
        header: columns.answered,
        width: 'minmax(10rem, 1fr)',
        cell: ({ partner: { answeredOn }, state }) => {
          if (state === 'waiting') {
            return (
              <>
                <Icon name="hourglass" />
                <strong>{waits}</strong>
              </>
            );
          }
          return answeredOn === null ? <span className="muted">—</span> : dayText(answeredOn, language);
        },
      },
    ];
  }, [texts, language]);
}
