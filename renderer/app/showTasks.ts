import type { CatalogueSession } from '../document/CatalogueSession.ts';
import type { TaskList } from '../features/overview/MorningList.tsx';
import { noFilters } from '../ui/filters/offerFilters.ts';
import { allOffers, keptOfferLists } from '../features/offers/list/offerListState.ts';
import { keptPartnerLists } from '../features/partners/partnerListState.ts';
import { keptPlaceLists } from '../features/places/placeListState.ts';
import { plainList } from '../ui/record/useListState.ts';
import { go } from './useRoute.ts';

/** Goes to the list that shows all of a group of the overview: offers narrowed down, others with what is wrong on top. */
export function showTasks(session: CatalogueSession, list: TaskList): void {
  const { catalogueId } = session;
  if (list === 'partners' || list === 'places') {
    const kept = { partners: keptPartnerLists, places: keptPlaceLists }[list];
    kept.set(session, { ...plainList, sort: { column: 'problems', direction: 'ascending' } });
    go({ view: list, catalogueId, recordId: null });
  } else {
    keptOfferLists.set(session, { ...allOffers, filters: { ...noFilters, concern: list } });
    go({ view: 'offers', catalogueId, recordId: null });
  }
}
