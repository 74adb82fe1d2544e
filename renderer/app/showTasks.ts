import type { CatalogueSession } from '../document/CatalogueSession.ts';
import type { TaskList } from '../features/overview/MorningList.tsx';
import { keptPartnerLists } from '../features/partners/partnerListState.ts';
import { keptPlaceLists } from '../features/places/placeListState.ts';
import { noFilters } from '../ui/filters/offerFilters.ts';
import { plainList } from '../ui/record/useListState.ts';
import { showOffers } from './showOffers.ts';
import { go } from './useRoute.ts';

/** Goes to the list that shows all of a group of the overview: offers narrowed down, others to what has problems, the worst on top. */
export function showTasks(session: CatalogueSession, list: TaskList): void {
  if (list === 'partners' || list === 'places') {
    const kept = { partners: keptPartnerLists, places: keptPlaceLists }[list];
    kept.set(session, {
      ...plainList,
      filters: { problems: ['with'] },
      sort: [{ column: 'problems', direction: 'ascending' }],
    });
    go({ view: list, catalogueId: session.catalogueId, recordId: null });
  } else {
    showOffers(session, { ...noFilters, concern: list });
  }
}
