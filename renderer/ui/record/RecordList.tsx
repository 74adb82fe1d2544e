import type { ReactNode } from 'react';
import { recordsTexts } from '../../texts/records.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../Button.tsx';
import { EmptyState } from '../EmptyState.tsx';
import type { IconName } from '../Icon.tsx';
import { IconButton } from '../IconButton.tsx';
import { PageHead } from '../PageHead.tsx';
import { SearchField } from '../SearchField.tsx';
import { VirtualTable } from '../VirtualTable.tsx';
import type { TableColumn } from '../VirtualTable.tsx';
import { FilterChip } from './FilterChip.tsx';
import { plainList } from './useListState.ts';
import type { ListState } from './useListState.ts';
import './listBar.css';

/** What a list of one kind says. */
export interface ListWords {
  readonly title: string;
  readonly search: string;
  readonly create: string;
  readonly count: (shown: number, of: number) => string;
  readonly none: string;
  readonly noneHint: string;
  readonly noneFound: string;
}

interface RecordListProps<Row> {
  readonly words: ListWords;
  readonly icon: IconName;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** Nothing is written as it was typed; these are only written alike. */
  readonly isSimilar: boolean;
  /** How many there are before the search. */
  readonly total: number;
  readonly state: ListState;
  readonly onState: (patch: Partial<ListState>) => void;
  readonly current: string | null;
  readonly onOpen: (id: string) => void;
  readonly onNew: () => void;
  /** Goes to the list on paper. */
  readonly onPrint?: () => void;
}

const rowKey = ({ id }: { readonly id: string }): string => id;

/** A list of records with a search and its archive. */
export function RecordList<Row extends { readonly id: string }>(props: RecordListProps<Row>) {
  const { words, icon, columns, rows, isSimilar, total, state, onState, current, onOpen, onNew, onPrint } = props;
  const texts = useTexts(recordsTexts);
  const count = words.count(rows.length, total);
  const create = (
    <Button kind="main" icon="add" onPress={onNew}>
      {words.create}
    </Button>
  );
  const reset = <Button onPress={() => onState({ ...plainList, sort: state.sort })}>{texts.reset}</Button>;
  const empty: ReactNode =
    total > 0 ? (
      <EmptyState icon="search" title={words.noneFound} actions={reset}>
        {texts.otherWords}
      </EmptyState>
    ) : (
      <EmptyState icon={icon} title={words.none} actions={create}>
        {words.noneHint}
      </EmptyState>
    );
  return (
    <>
      <PageHead
        title={words.title}
        actions={
          <>
            {onPrint !== undefined && <IconButton icon="print" label={texts.print} onPress={onPrint} />}
            {create}
          </>
        }
      >
        <SearchField label={words.search} value={state.search} onChange={(search) => onState({ search })} />
      </PageHead>
      <div className="list-bar">
        {state.archived ? (
          <FilterChip removeLabel={texts.hideArchived} onRemove={() => onState({ archived: false })}>
            {texts.withArchived}
          </FilterChip>
        ) : (
          <Button kind="quiet" size="small" onPress={() => onState({ archived: true })}>
            {texts.showArchived}
          </Button>
        )}
        <span className="list-count" role="status">
          {isSimilar && rows.length > 0 ? `${texts.similar} ${count}` : count}
        </span>
      </div>
      <VirtualTable
        label={words.title}
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        current={current}
        onOpen={onOpen}
        sort={state.sort}
        onSort={(sort) => onState({ sort })}
        empty={empty}
      />
    </>
  );
}
