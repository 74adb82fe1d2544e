import type { OfferRow } from '../../../../shared/catalogue/offer.ts';
import type { Problem } from '../../../../shared/catalogue/problem.ts';
import { useOfferGroups } from '../../../document/useOfferGroups.ts';
import { offersTexts } from '../../../texts/offers.ts';
import { recordsTexts } from '../../../texts/records.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FilterBar } from '../../../ui/filters/FilterBar.tsx';
import { isFiltering, noFilters } from '../../../ui/filters/offerFilters.ts';
import { PageHead } from '../../../ui/PageHead.tsx';
import { SearchField } from '../../../ui/SearchField.tsx';
import { VirtualTable } from '../../../ui/VirtualTable.tsx';
import type { RowChoosing } from '../../../ui/useRowChoice.ts';
import { useOfferColumns } from './useOfferColumns.tsx';
import type { OfferListState } from './offerListState.ts';

interface OfferListProps {
  readonly rows: readonly OfferRow[];
  /** Nothing is written as it was typed; these are only written alike. */
  readonly isSimilar: boolean;
  /** How many there are before search and filters. */
  readonly total: number;
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  readonly partnerName: (id: string) => string;
  readonly state: OfferListState;
  readonly onState: (patch: Partial<OfferListState>) => void;
  readonly current: string | null;
  readonly choosing: RowChoosing;
  /** Something stands beside the list. */
  readonly isNarrow: boolean;
  readonly onOpen: (id: string) => void;
  readonly onNew: () => void;
}

const rowKey = ({ id }: OfferRow): string => id;

/** The list of offers: search, filters, and the table. */
export function OfferList(props: OfferListProps) {
  const { rows, isSimilar, total, problems, partnerName, state, onState, current, choosing, isNarrow, onOpen, onNew } = props;
  const texts = useTexts(offersTexts);
  const { reset, similar } = useTexts(recordsTexts);
  const groups = useOfferGroups();
  const columns = useOfferColumns(problems, partnerName, isNarrow);
  const count = texts.count(rows.length, total);
  const isNarrowed = state.search !== '' || isFiltering(state.filters);
  const onReset = () => onState({ search: '', filters: noFilters });
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
      <PageHead title={texts.title} actions={create}>
        <SearchField label={texts.search} value={state.search} onChange={(search) => onState({ search })} />
      </PageHead>
      <FilterBar
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
        onOpen={onOpen}
        sort={state.sort}
        onSort={(sort) => onState({ sort })}
        empty={empty}
      />
    </>
  );
}
