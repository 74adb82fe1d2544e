import type { Point } from './values.ts';

/** Germany's bounds in WGS 84, degrees. */
export const germany = { south: 47, north: 55.1, west: 5.8, east: 15.1 } as const;

/** True where a point lies within Germany's bounds. */
export const isInGermany = ({ lat, lon }: Point): boolean =>
  lat >= germany.south && lat <= germany.north && lon >= germany.west && lon <= germany.east;

/** True where latitude and longitude were written the wrong way round. */
export const isSwapped = (position: Point): boolean =>
  !isInGermany(position) && isInGermany({ lat: position.lon, lon: position.lat });
