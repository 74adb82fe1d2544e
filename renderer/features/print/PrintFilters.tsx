import { useOfferGroups } from '../../document/useOfferGroups.ts';
import { printTexts } from '../../texts/print.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { OfferFilterBar } from '../../ui/filters/OfferFilterBar.tsx';
import { isFiltering, noFilters } from '../../ui/filters/offerFilters.ts';
import { FilterChip } from '../../ui/record/FilterChip.tsx';
import type { PaperKind } from './paperKinds.ts';
import type { PrintState } from './printState.ts';

interface PrintFiltersProps {
  readonly kind: PaperKind;
  readonly state: PrintState;
  readonly onState: (patch: Partial<PrintState>) => void;
  /** How many offers are asked for. */
  readonly wanted: number;
}

/** The archive is on no paper. */
const neverFiltered = ['archived'] as const;

/** Which offers are printed: those that were chosen elsewhere, or what the filters leave. */
export function PrintFilters({ kind, state, onState, wanted }: PrintFiltersProps) {
  const texts = useTexts(printTexts);
  const groups = useOfferGroups();
  if (kind === 'partners') return null;
  if (kind === 'offers' && state.chosen !== null) {
    return (
      <div className="list-bar">
        <FilterChip removeLabel={texts.dropChosen} onRemove={() => onState({ chosen: null })}>
          {texts.chosen(state.chosen.length)}
        </FilterChip>
      </div>
    );
  }
  return (
    <OfferFilterBar
      filters={state.filters}
      onChange={(filters) => onState({ filters })}
      onReset={() => onState({ filters: noFilters })}
      isNarrowed={isFiltering(state.filters)}
      count={texts.offers(wanted)}
      groups={groups}
      without={neverFiltered}
    />
  );
}
