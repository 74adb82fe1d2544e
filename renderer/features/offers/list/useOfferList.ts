import { useDeferredValue, useMemo } from 'react';
import type { Problem } from '../../../../shared/catalogue/problem.ts';
import { useProblems } from '../../../document/hooks.ts';
import { useFilterContext } from '../../../document/useFilterContext.ts';
import { foundAmong } from '../../../document/search/foundAmong.ts';
import { useSearch } from '../../../document/search/useSearch.ts';
import { useListRows } from '../../../document/useListRows.ts';
import { filterOffers, isFiltering } from '../../../ui/filters/offerFilters.ts';
import type { OfferListState } from './offerListState.ts';
import { sortOffers } from './sortOffers.ts';
import { useOfferWords } from './useOfferWords.ts';

const noProblems: ReadonlyMap<string, readonly Problem[]> = new Map();

/** The offers that a state of the list shows, in its order, and how many there are to choose from. */
export function useOfferList({ search, filters, sort }: OfferListState) {
  const words = useOfferWords();
  const problems = useProblems();
  const context = useFilterContext(filters);
  const found = useSearch('offers', search);

  // The record shows an edit at once; ten thousand rows may follow a moment later.
  const rows = useDeferredValue(useListRows('offers', filters.archived !== 'without'));
  // What is not asked for by its problems is not gone through again whenever some are found.
  const ranks = sort.some(({ column }) => column === 'problems') ? problems : noProblems;
  const sorted = useMemo(() => sortOffers(rows, sort, words, ranks), [rows, sort, words, ranks]);
  const filtered = useMemo(
    // Archived offers are not among the rows where none are asked for.
    () => (isFiltering(filters) ? filterOffers(sorted, filters, context) : sorted),
    [sorted, filters, context],
  );
  const shown = useMemo(() => foundAmong(filtered, found), [filtered, found]);
  return { shown, isSimilar: found?.isSimilar === true, total: rows.length, words, problems };
}
