import { useSyncExternalStore } from 'react';
import type { TableSort } from '../../../shared/offerView.ts';
import type { KeptStates } from './KeptStates.ts';
import type { ChosenFilters } from './recordFilters.ts';

/** How a list of records is looked at. */
export interface ListState {
  readonly search: string;
  readonly archived: boolean;
  readonly filters: ChosenFilters;
  readonly sort: readonly TableSort[];
}

/** How a list begins: everything that is not archived, by name. */
export const plainList: ListState = {
  search: '',
  archived: false,
  filters: {},
  sort: [{ column: 'name', direction: 'ascending' }],
};

/**
 * The state of a list and the way to change parts of it. It outlives the page, so that a look elsewhere does not lose it.
 * @param kept where this list keeps its state, by owner
 * @param owner what the list belongs to: the open catalogue
 */
export function useListState<State extends object>(
  kept: KeptStates<State>,
  owner: object,
  begin: State,
): [State, (patch: Partial<State>) => void] {
  const state = useSyncExternalStore(kept.subscribe, () => kept.get(owner) ?? begin);
  return [state, (patch) => kept.set(owner, { ...state, ...patch })];
}
