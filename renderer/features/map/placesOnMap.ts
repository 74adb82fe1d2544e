import type { OfferRow } from '../../../shared/catalogue/offer.ts';
import type { Place } from '../../../shared/catalogue/place.ts';
import type { Point } from '../../../shared/catalogue/values.ts';
import { isOnMap } from './geometry.ts';

/** A place on the map with those of its offers that the filters leave. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  /** Street and town in one line; empty where neither is known. */
  readonly address: string;
  readonly districtId: string | null;
  readonly position: Point;
  readonly offers: readonly OfferRow[];
}

/** What the map shows of the offers that the filters leave. */
export interface MapContent {
  /** By name; each has a position and at least one offer. */
  readonly places: readonly MapPlace[];
  /** How many offers stand on the map, each counted once. */
  readonly offers: number;
  /** Offers none of whose places has a position. */
  readonly offTheMap: number;
}

/** Street and town of a place in one line. */
export const addressOf = ({ street, town }: Pick<Place, 'street' | 'town'>): string =>
  [street, town].filter(Boolean).join(', ');

const byName = (one: { readonly name: string }, other: { readonly name: string }): number =>
  one.name.localeCompare(other.name, 'de', { numeric: true });

/** Puts offers to their places on the map. An offer at several places stands at each of them. */
export function placesOnMap(offers: readonly OfferRow[], places: readonly Place[]): MapContent {
  const offersAt = new Map<string, OfferRow[]>();
  for (const offer of offers) {
    for (const placeId of offer.places) offersAt.set(placeId, [...(offersAt.get(placeId) ?? []), offer]);
  }
  const shown = places.flatMap((place): MapPlace[] => {
    const { id, name, districtId, position } = place;
    const here = offersAt.get(id);
    if (position === null || !isOnMap(position) || here === undefined) return [];
    return [{ id, name, address: addressOf(place), districtId, position, offers: here }];
  });
  const onMap = new Set(shown.flatMap((place) => place.offers));
  return { places: shown.sort(byName), offers: onMap.size, offTheMap: offers.length - onMap.size };
}

/** Places that belong on the map and have no position yet, by name. */
export const withoutPosition = (places: readonly Place[]): readonly Place[] =>
  places.filter(({ position, kind, showOnMap }) => position === null && kind === 'on-site' && showOnMap).sort(byName);
