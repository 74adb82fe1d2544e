import type { Grouping } from '../../../shared/catalogue/offerGroups.ts';
import { noFilters } from '../../ui/filters/offerFilters.ts';
import type { OfferFilters } from '../../../shared/offerView.ts';
import { KeptStates } from '../../ui/record/KeptStates.ts';

/** How the chain is looked at. */
export interface ChainState {
  readonly grouping: Grouping;
  readonly filters: OfferFilters;
  /** Whether the gaps stand beside the chain in words. */
  readonly withGaps: boolean;
}

/** How the chain begins: every offer, by field of action. */
export const wholeChain: ChainState = { grouping: 'fields', filters: noFilters, withGaps: false };

/** The state of the chain of each open catalogue. */
export const keptChains = new KeptStates<ChainState>();
