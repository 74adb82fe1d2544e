import { noFilters } from '../../../ui/filters/offerFilters.ts';
import type { OfferFilters } from '../../../ui/filters/offerFilters.ts';
import type { TableSort } from '../../../ui/VirtualTable.tsx';

/** How the list of offers is looked at. */
export interface OfferListState {
  readonly search: string;
  readonly filters: OfferFilters;
  readonly sort: TableSort;
}

/** How the list begins: every offer that is not archived, by title. */
export const allOffers: OfferListState = {
  search: '',
  filters: noFilters,
  sort: { column: 'title', direction: 'ascending' },
};

/** The state of the list of each open catalogue. */
export const keptOfferLists = new WeakMap<object, OfferListState>();
