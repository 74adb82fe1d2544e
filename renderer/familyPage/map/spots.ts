import type { PageCatalogue, PageOffer, PagePlace } from '../katalog.ts';

/** A point of the drawing: x to the east, y to the south, as wide as the world is 1 (Web Mercator, EPSG:3857). */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place on the map with what is offered there. */
export interface Spot extends Point {
  readonly place: PagePlace;
  readonly offers: readonly PageOffer[];
}

/** Where a position lies on the drawing. */
export function pointOf({ lat, lon }: { readonly lat: number; readonly lon: number }): Point {
  const radians = (lat * Math.PI) / 180;
  return { x: lon / 360 + 0.5, y: 0.5 - Math.asinh(Math.tan(radians)) / (2 * Math.PI) };
}

/** The places of offers that may be shown on a map. */
export function spotsOf(catalogue: PageCatalogue, offers: readonly PageOffer[]): Spot[] {
  const byPlace = new Map<PagePlace, PageOffer[]>();
  for (const offer of offers) {
    for (const place of catalogue.placesOf(offer)) {
      if (place.position === null || !place.showOnMap || place.kind !== 'on-site') continue;
      byPlace.set(place, [...(byPlace.get(place) ?? []), offer]);
    }
  }
  return [...byPlace].flatMap(([place, there]) =>
    place.position === null ? [] : { ...pointOf(place.position), place, offers: there },
  );
}
