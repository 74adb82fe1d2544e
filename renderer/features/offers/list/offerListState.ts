import { sameJson } from '../../../../shared/document/json.ts';
import type { ColumnLayout, OfferFilters, OfferView, TableSort } from '../../../../shared/offerView.ts';
import { noFilters } from '../../../ui/filters/offerFilters.ts';
import { archiveLayout } from './offerLayout.ts';
import { KeptStates } from '../../../ui/record/KeptStates.ts';

/** How the list of offers is looked at. */
export interface OfferListState {
  readonly search: string;
  readonly filters: OfferFilters;
  readonly sort: readonly TableSort[];
  /** Null for the columns that the workplace keeps. */
  readonly columns: ColumnLayout | null;
  /** The saved view that was chosen last; what is narrowed down since does not change it. */
  readonly viewId: string | null;
}

/** How the list begins: every offer that is not archived, by title. */
export const allOffers: OfferListState = {
  search: '',
  filters: noFilters,
  sort: [{ column: 'title', direction: 'ascending' }],
  columns: null,
  viewId: null,
};

/** The archive: what was put there last comes first, with who did it and when. */
export const archive: OfferListState = {
  search: '',
  filters: { ...noFilters, archived: 'only' },
  sort: [{ column: 'archivedOn', direction: 'descending' }],
  columns: archiveLayout,
  viewId: null,
};

/** The list as a saved view shows it. */
export const stateOf = ({ id, search, filters, sort, columns }: OfferView): OfferListState => ({
  search,
  filters,
  sort,
  columns,
  viewId: id,
});

/** True where the list is just as a saved view shows it. */
export const isShown = (view: OfferView, now: Omit<OfferView, 'id' | 'name'>): boolean =>
  (['search', 'filters', 'sort', 'columns'] as const).every((part) => sameJson(view[part], now[part]));

/** The state of the list of each open catalogue. */
export const keptOfferLists = new KeptStates<OfferListState>();
