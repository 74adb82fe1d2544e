import { useDeferredValue, useMemo } from 'react';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { Grouping } from '../../../shared/catalogue/offerGroups.ts';
import { useCatalogue, useRows } from '../../document/hooks.ts';
import { useFilterContext } from '../../document/useFilterContext.ts';
import { useOfferGroups } from '../../document/useOfferGroups.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { filterOffers } from '../../ui/filters/offerFilters.ts';
import type { ChainState } from './chainState.ts';
import { chainTable } from './chainTable.ts';
import { countChain } from './countChain.ts';

/**
 * Whether a group lacks something where it has no offers in a phase: nobody expects every partner everywhere, nor a
 * language the catalogue is not published in.
 */
function expectation(grouping: Grouping, { languages }: Catalogue): (groupId: string) => boolean {
  if (grouping === 'partners') return () => false;
  if (grouping === 'languages') return (code) => languages.includes(code);
  return () => true;
}

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
      expects: expectation(grouping, catalogue),
      notIntended: catalogue.notIntended,
      language,
    });
  }, [counts, grouping, filters, groups, catalogue, language]);
  return { table, counts, groups, isEmpty: rows.length === 0 };
}
