import type { Point } from '../../../shared/catalogue/values.ts';

/** West, south, east, north in degrees, as a catalogue's bounds. */
export type Bounds = readonly [number, number, number, number];

/** Longitude and latitude, as GeoJSON has them. */
export type LonLat = [number, number];

/** Metres from one degree of latitude to the next. */
const metresPerDegree = 111_320;

/** How much shorter a degree of longitude is at a latitude. */
const narrowing = (lat: number): number => Math.cos((lat * Math.PI) / 180);

/** Whether a map in Mercator's projection has this point: what somebody wrote may lie beyond the pole. */
export const isOnMap = ({ lat, lon }: Point): boolean => Math.abs(lat) <= 85 && Math.abs(lon) <= 180;

/** Whether bounds are an area of the map: what somebody wrote may lie the wrong way round. */
export const isArea = ([west, south, east, north]: Bounds): boolean =>
  west < east && south < north && isOnMap({ lat: south, lon: west }) && isOnMap({ lat: north, lon: east });

/** Whether a point lies within bounds. */
export const isWithin = ({ lat, lon }: Point, [west, south, east, north]: Bounds): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** The smallest bounds around points; null for none. */
export function boundsOf(points: readonly Point[]): Bounds | null {
  if (points.length === 0) return null;
  const lons = points.map(({ lon }) => lon);
  const lats = points.map(({ lat }) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** The way between two points as the crow flies, in metres. Good to a percent within one county. */
export function distance(one: Point, other: Point): number {
  const east = (other.lon - one.lon) * narrowing((one.lat + other.lat) / 2);
  return Math.hypot(east, other.lat - one.lat) * metresPerDegree;
}

/** The point some metres further east and north. */
export const moved = ({ lat, lon }: Point, east: number, north: number): Point => ({
  lat: lat + north / metresPerDegree,
  lon: lon + east / metresPerDegree / narrowing(lat),
});

/** A closed line around points that keeps `radius` metres away from each: no corners, and no dot for a single place. */
export function roundedOutline(points: readonly Point[], radius: number): LonLat[] {
  const steps = 24;
  const around = points.flatMap((point) =>
    Array.from({ length: steps }, (_, step) => {
      const angle = (2 * Math.PI * step) / steps;
      const { lon, lat } = moved(point, radius * Math.cos(angle), radius * Math.sin(angle));
      return [lon, lat] satisfies LonLat;
    }),
  );
  return convexHull(around);
}

/** Andrew's monotone chain; closed, counter-clockwise. */
function convexHull(points: readonly LonLat[]): LonLat[] {
  const sorted = [...points].sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  const lower = halfHull(sorted);
  const upper = halfHull(sorted.reverse());
  return [...lower.slice(0, -1), ...upper];
}

function halfHull(points: readonly LonLat[]): LonLat[] {
  const hull: LonLat[] = [];
  for (const point of points) {
    while (hull.length >= 2 && !turnsLeft(hull.at(-2), hull.at(-1), point)) hull.pop();
    hull.push(point);
  }
  return hull;
}

const turnsLeft = (from: LonLat | undefined, over: LonLat | undefined, to: LonLat): boolean =>
  from !== undefined &&
  over !== undefined &&
  (over[0] - from[0]) * (to[1] - from[1]) - (over[1] - from[1]) * (to[0] - from[0]) > 0;
