import type { ReactNode } from 'react';
import type { TableSort } from '../../../shared/offerView.ts';
import type { ListKind } from '../../../shared/catalogue/records.ts';
import type { Settings, SettingsPatch } from '../../../shared/settings.ts';
import { chosenWords } from '../../texts/chosen.ts';
import { recordsTexts } from '../../texts/records.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../Button.tsx';
import { columnsIn } from '../columnLayout.ts';
import { ColumnMenu } from '../ColumnMenu.tsx';
import { EmptyState } from '../EmptyState.tsx';
import type { IconName } from '../Icon.tsx';
import { IconButton } from '../IconButton.tsx';
import { PageHead } from '../PageHead.tsx';
import { SearchField } from '../SearchField.tsx';
import { TableKeys } from '../TableKeys.tsx';
import { useTableClipboard } from '../useTableClipboard.ts';
import { VirtualTable } from '../VirtualTable.tsx';
import type { RecordColumn } from './recordColumns.tsx';
import { RecordFilterBar } from './RecordFilterBar.tsx';
import type { RecordFilter } from './recordFilters.ts';
import type { ListParts } from './RecordsPage.tsx';
import { useColumnLayout } from './useColumnLayout.ts';
import type { FirstColumns } from './useColumnLayout.ts';
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

interface RecordListProps<Row> extends ListParts<Row> {
  readonly kind: ListKind;
  readonly words: ListWords;
  readonly icon: IconName;
  /** Every column there is. */
  readonly columns: readonly RecordColumn<Row>[];
  readonly first: FirstColumns;
  readonly filters: readonly RecordFilter<Row>[];
  readonly shown: readonly Row[];
  /** Nothing is written as it was typed; these are only written alike. */
  readonly isSimilar: boolean;
  /** How many there are before search and filters. */
  readonly total: number;
  readonly state: ListState;
  readonly onState: (patch: Partial<ListState>) => void;
  readonly settings: Settings;
  readonly onWrite: (patch: SettingsPatch) => Promise<void>;
  /** Goes to the list on paper. */
  readonly onPrint?: () => void;
}

const rowKey = ({ id }: { readonly id: string }): string => id;

/** A list of records: search, filters, and a table whose columns a person arranges. */
export function RecordList<Row extends { readonly id: string }>(props: RecordListProps<Row>) {
  const { kind, words, icon, first, filters, shown, isSimilar, total, state, onState, settings, onWrite } = props;
  const { current, choosing, chosen, isNarrow, onOpen, onNew, onPrint } = props;
  const texts = useTexts(recordsTexts);
  const { copiedNow } = useTexts(chosenWords[kind]);
  const { layout, arranging, keep, openedIn, onRoom } = useColumnLayout({
    kept: settings.columns[kind] ?? null,
    onKeep: (next) => onWrite({ columns: { [kind]: next } }),
    first,
    isNarrow,
  });
  const columns = columnsIn(props.columns, layout);
  useTableClipboard({ rows: shown, columns, chosen, before: 1, copied: copiedNow });
  const isNarrowed =
    state.search !== '' || state.archived || Object.values(state.filters).some(({ length }) => length > 0);
  const onReset = () => onState({ ...plainList, sort: state.sort });
  const count = words.count(shown.length, total);
  const create = (
    <Button kind="main" icon="add" onPress={onNew}>
      {words.create}
    </Button>
  );
  const empty: ReactNode =
    total > 0 ? (
      <EmptyState icon="search" title={words.noneFound} actions={<Button onPress={onReset}>{texts.reset}</Button>}>
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
            <ColumnMenu columns={props.columns} layout={layout} onChange={keep} />
            {create}
          </>
        }
      >
        <SearchField label={words.search} value={state.search} onChange={(search) => onState({ search })} />
      </PageHead>
      <RecordFilterBar
        filters={filters}
        state={state}
        onState={onState}
        onReset={onReset}
        isNarrowed={isNarrowed}
        count={isSimilar && shown.length > 0 ? `${texts.similar} ${count}` : count}
      />
      <VirtualTable
        label={words.title}
        columns={columns}
        rows={shown}
        rowKey={rowKey}
        current={current}
        choosing={choosing}
        onOpen={(id, column) => {
          openedIn(column);
          onOpen(id);
        }}
        sort={state.sort}
        onSort={(sort: readonly TableSort[]) => onState({ sort })}
        arranging={arranging}
        onRoom={onRoom}
        empty={empty}
      />
      <TableKeys />
    </>
  );
}
