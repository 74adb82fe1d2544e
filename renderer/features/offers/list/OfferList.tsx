import { use } from 'react';
import type { OfferRow } from '../../../../shared/catalogue/offer.ts';
import type { Problem } from '../../../../shared/catalogue/problem.ts';
import type { Settings, SettingsPatch } from '../../../../shared/settings.ts';
import { useOfferGroups } from '../../../document/useOfferGroups.ts';
import { chosenWords } from '../../../texts/chosen.ts';
import { offersTexts } from '../../../texts/offers.ts';
import { recordsTexts } from '../../../texts/records.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import { ColumnMenu } from '../../../ui/ColumnMenu.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { OfferFilterBar } from '../../../ui/filters/OfferFilterBar.tsx';
import { isFiltering, noFilters } from '../../../ui/filters/offerFilters.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { PageHead } from '../../../ui/PageHead.tsx';
import { ChangeOffers } from '../../../ui/record/changeOffers.ts';
import { useColumnLayout } from '../../../ui/record/useColumnLayout.ts';
import type { ListParts } from '../../../ui/record/RecordsPage.tsx';
import { PrintPaper } from '../../../ui/record/printPaper.ts';
import { SearchField } from '../../../ui/SearchField.tsx';
import { TableKeys } from '../../../ui/TableKeys.tsx';
import { VirtualTable } from '../../../ui/VirtualTable.tsx';
import type { Cell } from '../../../ui/useCellFocus.ts';
import { useTableClipboard } from '../../../ui/useTableClipboard.ts';
import { firstLayout, firstOfferColumns } from './offerLayout.ts';
import { useOfferColumns } from './useOfferColumns.tsx';
import { useOfferViews } from './useOfferViews.ts';
import { ViewMenu } from './ViewMenu.tsx';
import type { OfferListState } from './offerListState.ts';
import type { OfferWords } from './offerWords.ts';

interface OfferListProps extends ListParts<OfferRow> {
  readonly rows: readonly OfferRow[];
  /** Nothing is written as it was typed; these are only written alike. */
  readonly isSimilar: boolean;
  /** How many there are before search and filters. */
  readonly total: number;
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  readonly words: OfferWords;
  readonly settings: Settings;
  readonly onWrite: (patch: SettingsPatch) => Promise<void>;
  readonly state: OfferListState;
  readonly onState: (patch: Partial<OfferListState>) => void;
}

const rowKey = ({ id }: OfferRow): string => id;

/** The list of offers: search, filters, and the table. */
export function OfferList(props: OfferListProps) {
  const { rows, isSimilar, total, problems, words, settings, onWrite, state, onState } = props;
  const { current, choosing, chosen, isNarrow, onOpen, onNew } = props;
  const texts = useTexts(offersTexts);
  const { reset, similar, print } = useTexts(recordsTexts);
  const toPaper = use(PrintPaper);
  const groups = useOfferGroups();
  const ofWorkplace = settings.columns.offers ?? null;
  const { layout, arranging, keep, openedIn, onRoom } = useColumnLayout({
    kept: state.columns ?? ofWorkplace,
    onKeep: async (next) => {
      // While a view is shown arranging changes what is seen, and nothing that is kept.
      if (state.columns === null) await onWrite({ columns: { offers: next } });
      else onState({ columns: next ?? firstLayout });
    },
    first: firstOfferColumns,
    isNarrow,
  });
  const { all, columns } = useOfferColumns(problems, words, layout);
  const changeOffers = use(ChangeOffers);
  const { copiedNow } = useTexts(chosenWords.offers);
  const onPaste = (pasted: string, cell: Cell) => {
    const isOfChosen = chosen.length > 0;
    const from = isOfChosen ? chosen : rows.slice(cell.row);
    const ids = from.map(({ id }) => id);
    changeOffers?.({ pasted, ids, fillsAll: isOfChosen, columns: columns.slice(cell.column) });
  };
  useTableClipboard({ rows, columns, chosen, before: 1, copied: copiedNow, onPaste });
  const views = useOfferViews(settings, onWrite);
  const { search, filters, sort } = state;
  const now = { search, filters, sort, columns: state.columns ?? ofWorkplace };
  const count = texts.count(rows.length, total);
  const isNarrowed = state.search !== '' || isFiltering(state.filters);
  // The columns of the archive go with it, those of a saved view stay.
  const onReset = () => onState({ search: '', filters: noFilters, ...(state.viewId === null && { columns: null }) });
  const create = (
    <Button kind="main" icon="add" onPress={onNew}>
      {texts.create}
    </Button>
  );
  const empty =
    isNarrowed && total > 0 ? (
      <EmptyState icon="search" title={texts.noneFound} actions={<Button onPress={onReset}>{reset}</Button>}>
        {texts.noneFoundHint}
      </EmptyState>
    ) : (
      <EmptyState icon="offers" title={texts.none} actions={create}>
        {texts.noneHint}
      </EmptyState>
    );
  return (
    <>
      <PageHead
        title={texts.title}
        actions={
          <>
            <ViewMenu kept={views} state={state} onState={onState} now={now} />
            <IconButton
              icon="print"
              label={print}
              isDisabled={rows.length === 0}
              onPress={() => toPaper?.({ kind: 'offers', ids: rows.map(rowKey) })}
            />
            <ColumnMenu columns={all} layout={layout} onChange={keep} />
            {create}
          </>
        }
      >
        <SearchField label={texts.search} value={state.search} onChange={(search) => onState({ search })} />
      </PageHead>
      <OfferFilterBar
        filters={state.filters}
        onChange={(filters) => onState({ filters })}
        onReset={onReset}
        isNarrowed={isNarrowed}
        count={isSimilar && rows.length > 0 ? `${similar} ${count}` : count}
        groups={groups}
      />
      <VirtualTable
        label={texts.title}
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        current={current}
        choosing={choosing}
        onOpen={(id, column) => {
          openedIn(column);
          onOpen(id);
        }}
        sort={sort}
        onSort={(changed) => onState({ sort: changed })}
        arranging={arranging}
        onRoom={onRoom}
        empty={empty}
      />
      <TableKeys />
    </>
  );
}
