import type { ListState } from '../../ui/record/useListState.ts';

/** The state of the list of each open catalogue. */
export const keptPartnerLists = new WeakMap<object, ListState>();
