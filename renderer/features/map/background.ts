import type { Feature, FeatureCollection } from 'geojson';
import { isInGermany } from '../../../shared/catalogue/germany.ts';
import type { Point } from '../../../shared/catalogue/values.ts';
import { boundsOf, distance, isWithin, roundedOutline } from './geometry.ts';
import type { Bounds, LonLat } from './geometry.ts';

/** What the neutral background is drawn from: it needs no map and no network. */
export interface BackgroundParts {
  /** Every place with a position, whatever the filters leave. */
  readonly places: readonly { readonly position: Point; readonly districtId: string | null }[];
  readonly districts: readonly { readonly id: string; readonly name: string }[];
  /** The extent of the map from the catalogue's settings. */
  readonly bounds: Bounds | null;
}

/** Where the places are that are where they should be: one mistyped position does not make the town a continent. */
const usualPlaces = ({ places, bounds }: BackgroundParts): BackgroundParts['places'] => {
  const sound = places.filter(({ position }) => isInGermany(position));
  const inside = bounds === null ? sound : sound.filter(({ position }) => isWithin(position, bounds));
  return inside.length === 0 ? sound : inside;
};

/** What the map shows at first: the extent from the settings, else all places; null where there is neither. */
export const extentOf = (parts: BackgroundParts): Bounds | null =>
  parts.bounds ?? boundsOf(usualPlaces(parts).map(({ position }) => position));

/**
 * The town as far as its places tell: a rounded outline around all of them (`kind` *town*), one around those of each
 * district (*district*), the names of the districts in their middle (*name*), and the extent from the settings (*extent*).
 */
export function background(parts: BackgroundParts): FeatureCollection {
  const places = usualPlaces(parts);
  const extent = boundsOf(places.map(({ position }) => position));
  if (extent === null) return { type: 'FeatureCollection', features: [] };
  const [west, south, east, north] = extent;
  const across = distance({ lat: south, lon: west }, { lat: north, lon: east });
  const margin = Math.max(400, across * 0.08);
  const districts = parts.districts.flatMap(({ id, name }): Feature[] => {
    const points = places.filter(({ districtId }) => districtId === id).map(({ position }) => position);
    if (points.length === 0) return [];
    return [outline('district', points, margin), nameIn(name, points)];
  });
  return {
    type: 'FeatureCollection',
    features: [
      outline(
        'town',
        places.map(({ position }) => position),
        margin * 2,
      ),
      ...(parts.bounds === null ? [] : [rectangle(parts.bounds)]),
      ...districts,
    ],
  };
}

const outline = (kind: 'town' | 'district', points: readonly Point[], radius: number): Feature => ({
  type: 'Feature',
  properties: { kind },
  geometry: { type: 'Polygon', coordinates: [roundedOutline(points, radius)] },
});

const rectangle = ([west, south, east, north]: Bounds): Feature => ({
  type: 'Feature',
  properties: { kind: 'extent' },
  geometry: {
    type: 'LineString',
    coordinates: [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  },
});

function nameIn(name: string, points: readonly Point[]): Feature {
  const mean = (of: (point: Point) => number) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const middle: LonLat = [mean(({ lon }) => lon), mean(({ lat }) => lat)];
  return { type: 'Feature', properties: { kind: 'name', name }, geometry: { type: 'Point', coordinates: middle } };
}
