import type { ListState } from '../../ui/record/useListState.ts';
import { KeptStates } from '../../ui/record/KeptStates.ts';

/** The state of the list of each open catalogue. */
export const keptPlaceLists = new KeptStates<ListState>();
