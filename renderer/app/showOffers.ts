import type { CatalogueSession } from '../document/CatalogueSession.ts';
import { allOffers, keptOfferLists } from '../features/offers/list/offerListState.ts';
import type { OfferFilters } from '../../shared/offerView.ts';
import { go } from './useRoute.ts';

/** Goes to the list of offers, narrowed down. */
export function showOffers(session: CatalogueSession, filters: OfferFilters): void {
  keptOfferLists.set(session, { ...allOffers, filters });
  go({ view: 'offers', catalogueId: session.catalogueId, recordId: null });
}
