import { noFilters } from '../../ui/filters/offerFilters.ts';
import type { OfferFilters } from '../../../shared/offerView.ts';
import type { Camera } from './PlaceMap.ts';
import { KeptStates } from '../../ui/record/KeptStates.ts';

/** How the map is looked at. */
export interface MapState {
  readonly filters: OfferFilters;
  readonly shown: 'map' | 'list';
  /** Where the map stands; null until somebody has moved it. */
  readonly camera: Camera | null;
}

/** How the map begins: every offer, the whole town. */
export const wholeMap: MapState = { filters: noFilters, shown: 'map', camera: null };

/** The state of the map of each open catalogue. */
export const keptMaps = new KeptStates<MapState>();
