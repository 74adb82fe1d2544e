import { useState } from 'react';
import type { CatalogueSession } from '../../../document/CatalogueSession.ts';
import { useSession } from '../../../document/hooks.ts';
import type { TableSort } from '../../../ui/VirtualTable.tsx';
import { noFilters } from './offerFilters.ts';
import type { OfferFilters } from './offerFilters.ts';

/** How the list of offers is looked at. */
export interface OfferListState {
  readonly search: string;
  readonly filters: OfferFilters;
  readonly sort: TableSort;
}

const initial: OfferListState = { search: '', filters: noFilters, sort: { column: 'title', direction: 'ascending' } };

// Kept while the catalogue is open, so that a look at a partner does not lose the filters.
const kept = new WeakMap<CatalogueSession, OfferListState>();

/** The state of the list and the way to change parts of it. */
export function useOfferListState(): [OfferListState, (patch: Partial<OfferListState>) => void] {
  const session = useSession();
  const [state, setState] = useState(() => kept.get(session) ?? initial);
  return [
    state,
    (patch) => {
      const next = { ...state, ...patch };
      kept.set(session, next);
      setState(next);
    },
  ];
}
