import type { CatalogueSession } from '../document/CatalogueSession.ts';
import { allOffers, keptOfferLists, stateOf } from '../features/offers/list/offerListState.ts';
import type { OfferFilters, OfferView } from '../../shared/offerView.ts';
import { go } from './useRoute.ts';

/** Goes to the list of offers, narrowed down. */
export function showOffers(session: CatalogueSession, filters: OfferFilters): void {
  keptOfferLists.set(session, { ...allOffers, filters });
  go({ view: 'offers', catalogueId: session.catalogueId, recordId: null });
}

/** Goes to the list of offers as a saved view shows it. */
export function showOfferView(session: CatalogueSession, view: OfferView): void {
  keptOfferLists.set(session, stateOf(view));
  go({ view: 'offers', catalogueId: session.catalogueId, recordId: null });
}
