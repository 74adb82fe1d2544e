import { useDeferredValue, useMemo } from 'react';
import { useCatalogue, useRows } from '../../document/hooks.ts';
import { useFilterContext } from '../../document/useFilterContext.ts';
import { useOfferGroups } from '../../document/useOfferGroups.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { filterOffers } from '../../ui/filters/offerFilters.ts';
import type { ChainState } from './chainState.ts';
import { chainTable, expectedGroups } from '../../document/chain/chainTable.ts';
import { countChain } from '../../document/chain/countChain.ts';

/** The chain as a state of the page shows it. Counted anew only when offers, filters or grouping change. */
export function useChain({ grouping, filters }: ChainState) {
  const language = useLanguage();
  const catalogue = useCatalogue();
  const groups = useOfferGroups();
  const context = useFilterContext(filters);
  const rows = useDeferredValue(useRows('offers'));
  const counts = useMemo(
    () => countChain(filterOffers(rows, filters, context), grouping, context),
    [rows, filters, grouping, context],
  );
  const table = useMemo(() => {
    const wanted = filters[grouping];
    const listed = groups.items[grouping];
    // Partners in the archive may still have offers.
    const others = [...counts.groups.keys()]
      .filter((id) => grouping === 'partners' && !listed.some((item) => item.id === id))
      .map((id) => ({ id, label: groups.nameOf(grouping, id) }));
    return chainTable({
      counts,
      grouping,
      groups: [...listed, ...others].filter(({ id }) => wanted.length === 0 || wanted.includes(id)),
      expects: expectedGroups(grouping, catalogue),
      notIntended: catalogue.notIntended,
      language,
    });
  }, [counts, grouping, filters, groups, catalogue, language]);
  return { table, counts, groups, isEmpty: rows.length === 0 };
}
