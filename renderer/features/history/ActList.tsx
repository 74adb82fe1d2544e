import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { ActSummary } from '../../../shared/document/acts.ts';
import { dayText } from '../../../shared/texts/language.ts';
import { historyTexts } from '../../texts/history.ts';
import { useLanguage, useLocale } from '../../texts/LanguageContext.tsx';
import { timeText } from '../../texts/times.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { VirtualTable } from '../../ui/VirtualTable.tsx';
import type { TableColumn } from '../../ui/VirtualTable.tsx';
import { ActFilterBar } from './ActFilterBar.tsx';
import { actRows, authorsOf, everyAct } from './actRows.ts';
import type { ActRow } from './actRows.ts';
import { useHistoryWords } from './useHistoryWords.ts';

interface ActListProps {
  readonly acts: readonly ActSummary[];
  /** The key of the act that is open. */
  readonly current: string | null;
  readonly onOpen: (key: string) => void;
  /** Ways to other views of the history. */
  readonly switcher: ReactNode;
}

/** The key of an act in the list: the same on every computer. */
export const actKey = ({ client, to }: Pick<ActSummary, 'client' | 'to'>): string => `${client}/${to}`;

const rowKey = ({ act }: ActRow): string => actKey(act);

/** Everything that was done, the newest first, day by day. */
export function ActList({ acts, current, onOpen, switcher }: ActListProps) {
  const texts = useTexts(historyTexts);
  const language = useLanguage();
  const locale = useLocale();
  const words = useHistoryWords();
  const [filters, setFilters] = useState(everyAct);
  const rows = useMemo(() => actRows(acts, filters), [acts, filters]);
  const total = useMemo(() => actRows(acts, everyAct).length, [acts]);
  const authors = useMemo(() => authorsOf(acts, locale), [acts, locale]);
  const columns = useMemo(
    (): readonly TableColumn<ActRow>[] => [
      {
        id: 'day',
        header: texts.columns.day,
        width: '7.5rem',
        cell: ({ day, isFirstOfDay }) => {
          const written = day === null ? texts.noTime : dayText(day, language);
          return isFirstOfDay ? <strong>{written}</strong> : <span className="visually-hidden">{written}</span>;
        },
      },
      {
        id: 'time',
        header: texts.columns.time,
        width: '5.5rem',
        cell: ({ act: { at } }) => (at === null ? '' : timeText(new Date(at), language)),
      },
      {
        id: 'what',
        header: texts.columns.what,
        width: 'minmax(11rem, 2fr)',
        namesRow: true,
        cell: ({ act }) => <span className="virtual-table-text">{words.summary(act)}</span>,
      },
      {
        id: 'who',
        header: texts.columns.who,
        width: 'minmax(9rem, 1fr)',
        cell: ({ act }) => <span className="virtual-table-text">{words.who(act)}</span>,
      },
      {
        id: 'edits',
        header: texts.columns.edits,
        width: '5.5rem',
        align: 'end',
        cell: ({ act }) => new Intl.NumberFormat(locale).format(act.edits),
      },
    ],
    [texts, language, locale, words],
  );
  const empty = (
    <EmptyState icon="history" title={total === 0 ? texts.none : texts.noneFound}>
      {total === 0 ? texts.noneHint : texts.noneFoundHint}
    </EmptyState>
  );
  return (
    <>
      <PageHead title={texts.title}>{switcher}</PageHead>
      <ActFilterBar filters={filters} onChange={setFilters} authors={authors} count={texts.shown(rows.length, total)} />
      <VirtualTable
        label={texts.title}
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        current={current}
        onOpen={onOpen}
        empty={empty}
      />
    </>
  );
}
