import { useDeferredValue, useEffect, useState } from 'react';
import type { OfferView } from '../../shared/offerView.ts';
import { useLanguage } from '../texts/LanguageContext.tsx';
import { filterOffers, noFilters } from '../ui/filters/offerFilters.ts';
import { useSelected } from './hooks.ts';
import { inSlices } from './inSlices.ts';
import { foundAmong } from './search/foundAmong.ts';
import { useFilterContext } from './useFilterContext.ts';
import { useListRows } from './useListRows.ts';

const asksForProblems = ({ filters }: OfferView) => filters.problems !== null || filters.concern !== null;

/** How many offers each saved view shows: view id -> count. Counted while the window rests, so a count may lag behind. */
export function useViewCounts(views: readonly OfferView[]): ReadonlyMap<string, number> {
  const language = useLanguage();
  const withArchive = views.some(({ filters }) => filters.archived !== 'without');
  const rows = useDeferredValue(useListRows('offers', withArchive));
  const context = useFilterContext(views.find(asksForProblems)?.filters ?? noFilters);
  // Offers are read for the search only once somebody searches.
  const searches = views.some(({ search }) => search !== '');
  const search = useSelected((session) => (searches ? session.search('offers', language) : null));
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    const counted = new Map<string, number>();
    const count = ({ id, search: typed, filters }: OfferView) =>
      counted.set(id, foundAmong(filterOffers(rows, filters, context), search?.(typed) ?? null).length);
    return inSlices(views, count, (isDone) => {
      if (isDone) setCounts(counted);
    });
  }, [views, rows, context, search]);
  return counts;
}
