import { useDeferredValue, useMemo } from 'react';
import type { Place } from '../../../shared/catalogue/place.ts';
import { useCatalogue, useRows, useSession } from '../../document/hooks.ts';
import { useFilterContext } from '../../document/useFilterContext.ts';
import { filterOffers } from '../../ui/filters/offerFilters.ts';
import type { OfferFilters } from '../../../shared/offerView.ts';
import { background, extentOf } from './background.ts';
import type { BackgroundParts } from './background.ts';
import { isArea } from './geometry.ts';
import { placesOnMap, withoutPosition } from './placesOnMap.ts';

/** Every place that is not archived, whole: lists do not show where a place is. */
function usePlaces(): readonly Place[] {
  const session = useSession();
  const rows = useRows('places');
  return useMemo(() => rows.flatMap(({ id }) => session.projection.record('places', id) ?? []), [rows, session]);
}

/** What the map shows of the open catalogue, and what lacks a position. */
export function useMapContent(filters: OfferFilters) {
  const { districts, members, bounds } = useCatalogue();
  const context = useFilterContext(filters);
  const rows = useDeferredValue(useRows('offers'));
  const places = usePlaces();
  const offers = useMemo(() => filterOffers(rows, filters, context), [rows, filters, context]);
  const content = useMemo(() => placesOnMap(offers, places), [offers, places]);
  const unplaced = useMemo(() => withoutPosition(places), [places]);
  const ground = useMemo(() => {
    const parts: BackgroundParts = {
      places: places.flatMap(({ position, districtId }) => (position === null ? [] : [{ position, districtId }])),
      districts: [...districts, ...members.map(({ ags, name }) => ({ id: ags, name }))],
      bounds: bounds !== null && isArea(bounds) ? bounds : null,
    };
    return { town: background(parts), extent: extentOf(parts) };
  }, [places, districts, members, bounds]);
  return { ...content, all: offers.length, unplaced, ...ground };
}
