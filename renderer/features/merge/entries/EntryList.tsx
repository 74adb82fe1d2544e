import { useMemo } from 'react';
import { mergeTexts } from '../../../texts/merge.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { VirtualTable } from '../../../ui/VirtualTable.tsx';
import type { TableColumn } from '../../../ui/VirtualTable.tsx';
import type { Entry } from './entries.ts';
import { entryIcons } from './entryIcons.ts';
import { useEntryWords } from './useEntryWords.ts';
import './EntryList.css';

interface EntryListProps {
  readonly entries: readonly Entry[];
  readonly current: string | null;
  readonly onOpen: (key: string) => void;
}

const keyOf = ({ key }: Entry): string => key;

/** Everything that arrived and everything that waits, however long the list is. */
export function EntryList({ entries, current, onOpen }: EntryListProps) {
  const texts = useTexts(mergeTexts);
  const words = useEntryWords();
  const columns = useMemo(
    (): readonly TableColumn<Entry>[] => [
      {
        id: 'type',
        header: texts.columns.type,
        headerIcon: 'info',
        width: '3.25rem',
        cell: ({ type }) => (
          <>
            <Icon name={entryIcons[type]} />
            <span className="visually-hidden">{texts.types[type]}</span>
          </>
        ),
      },
      {
        id: 'record',
        header: texts.columns.record,
        width: 'minmax(12rem, 1fr)',
        namesRow: true,
        cell: (entry) => (
          <span className="entry-words">
            <span className="entry-title">{entry.title || texts.untitled}</span>
            <span className="entry-what">{words(entry)}</span>
          </span>
        ),
      },
    ],
    [texts, words],
  );
  return (
    <VirtualTable
      label={texts.list}
      columns={columns}
      rows={entries}
      rowKey={keyOf}
      current={current}
      onOpen={onOpen}
      isTall
      empty={texts.noSuchEntries}
    />
  );
}
