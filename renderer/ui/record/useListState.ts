import { useState } from 'react';
import type { TableSort } from '../../../shared/offerView.ts';

/** How a list of records is looked at. */
export interface ListState {
  readonly search: string;
  readonly archived: boolean;
  readonly sort: readonly TableSort[];
}

/** How a list begins: everything that is not archived, by name. */
export const plainList: ListState = {
  search: '',
  archived: false,
  sort: [{ column: 'name', direction: 'ascending' }],
};

/**
 * The state of a list and the way to change parts of it. It outlives the page, so that a look elsewhere does not lose it.
 * @param kept where this list keeps its state, by owner
 * @param owner what the list belongs to: the open catalogue
 */
export function useListState<State extends object>(
  kept: WeakMap<object, State>,
  owner: object,
  begin: State,
): [State, (patch: Partial<State>) => void] {
  const [state, setState] = useState(() => kept.get(owner) ?? begin);
  const change = (patch: Partial<State>) => {
    // What is kept is ahead of what is shown while a search is still being carried out.
    const next = { ...(kept.get(owner) ?? begin), ...patch };
    kept.set(owner, next);
    setState(next);
  };
  return [state, change];
}
