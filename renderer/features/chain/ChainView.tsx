import { use, useCallback, useMemo, useRef, useState } from 'react';
import { groupings } from '../../../shared/catalogue/offerGroups.ts';
import { useSession } from '../../document/hooks.ts';
import { chainTexts } from '../../texts/chain.ts';
import { filtersTexts } from '../../texts/filters.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { OfferFilterBar } from '../../ui/filters/OfferFilterBar.tsx';
import { isFiltering, noFilters } from '../../ui/filters/offerFilters.ts';
import type { OfferFilters } from '../../../shared/offerView.ts';
import { PageHead } from '../../ui/PageHead.tsx';
import { PrintPaper } from '../../ui/record/printPaper.ts';
import { useListState } from '../../ui/record/useListState.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { CellMenu } from './CellMenu.tsx';
import { ChainGrid } from './ChainGrid.tsx';
import { ChainLegend } from './ChainLegend.tsx';
import { keptChains, wholeChain } from './chainState.ts';
import { cellsOf } from '../../document/chain/chainTable.ts';
import type { ChainCell } from '../../document/chain/chainTable.ts';
import { GapPane } from './GapPane.tsx';
import { SaveMenu } from './SaveMenu.tsx';
import { useChain } from './useChain.ts';
import { useMarks } from './useMarks.tsx';
import './ChainView.css';
import './chainPrint.css';

interface ChainViewProps {
  /** Goes to the list of offers, narrowed down like this. */
  readonly onShowOffers: (filters: OfferFilters) => void;
}

/** The chain itself stands for phases and transitions, and the archive is no part of it. */
const ownFilters = ['phases', 'transitions', 'archived'] as const;

/** The page of the prevention chain: how many offers there are for each phase of a child's life, and where some lack. */
export function ChainView({ onShowOffers }: ChainViewProps) {
  const texts = useTexts(chainTexts);
  const { grouping: groupingNames } = useTexts(filtersTexts);
  const [state, setState] = useListState(keptChains, useSession(), wholeChain);
  const { grouping, filters, withGaps } = state;
  const { table, counts, groups, isEmpty } = useChain(state);
  const print = use(PrintPaper);
  const [opened, setOpened] = useState<ChainCell | null>(null);
  const anchor = useRef<HTMLElement>(null);
  const marks = useMarks(anchor);
  const openMenu = useCallback((cell: ChainCell, element: HTMLElement) => {
    anchor.current = element;
    setOpened(cell);
  }, []);
  const show = useCallback((cell: ChainCell) => onShowOffers({ ...filters, ...cell.filters }), [filters, onShowOffers]);
  const gaps = useMemo(() => cellsOf(table).filter(({ kind }) => kind === 'gap').length, [table]);
  const openTransitions = table.phases.filter(({ transition }) => transition?.kind === 'gap').length;

  return (
    <div className="chain-view">
      <PageHead
        title={texts.title}
        {...(!isEmpty && {
          note: `${texts.gaps(gaps - openTransitions)}, ${texts.openTransitions(openTransitions)}`,
        })}
        actions={
          <>
            <Button aria-expanded={withGaps} icon="offers" onPress={() => setState({ withGaps: !withGaps })}>
              {texts.showGaps}
            </Button>
            <Button icon="document" onPress={() => print?.({ kind: 'report', filters, grouping })}>
              {texts.report}
            </Button>
            <Button icon="print" onPress={() => window.print()}>
              {texts.print}
            </Button>
            <SaveMenu table={table} grouping={grouping} isNarrowed={isFiltering(filters)} />
          </>
        }
      />
      <OfferFilterBar
        filters={filters}
        onChange={(changed) => setState({ filters: changed })}
        onReset={() => setState({ filters: noFilters })}
        isNarrowed={isFiltering(filters)}
        count={texts.offers(counts.all.offers)}
        groups={groups}
        without={ownFilters}
      >
        <Segmented
          label={texts.by}
          items={groupings.map((id) => ({ id, label: texts.groupings[id] }))}
          value={grouping}
          onChange={(chosen) => setState({ grouping: chosen })}
        />
      </OfferFilterBar>
      {isEmpty ? (
        <EmptyState icon="chain" title={texts.noOffers}>
          {texts.noOffersHint}
        </EmptyState>
      ) : table.rows.length === 0 ? (
        <EmptyState icon="chain" title={texts.noGroups(grouping)}>
          {texts.noGroupsHint(grouping)}
        </EmptyState>
      ) : (
        <>
          <div className="chain-body">
            <ChainGrid table={table} heading={groupingNames[grouping]} onShow={show} onMenu={openMenu} />
            {withGaps && (
              <GapPane
                table={table}
                counts={counts}
                heading={groupingNames[grouping]}
                onUnmark={marks.clear}
                onClose={() => setState({ withGaps: false })}
              />
            )}
          </div>
          <ChainLegend table={table} isNarrowed={isFiltering(filters)} />
        </>
      )}
      {opened !== null && (
        <CellMenu
          cell={opened}
          anchor={anchor}
          onShow={show}
          onMark={marks.ask}
          onUnmark={marks.clear}
          onClose={() => setOpened(null)}
        />
      )}
      {marks.dialog}
    </div>
  );
}
