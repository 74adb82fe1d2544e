import { isJsonObject } from '../../document/json.ts';
import type { JsonObject } from '../../document/json.ts';
import { hint } from '../finding.ts';
import type { CellNote } from '../finding.ts';
import { flatCells, gridOfRows, jsonCell } from './jsonGrid.ts';
import type { Grid } from './table.ts';

interface Feature {
  readonly properties: Readonly<Record<string, unknown>>;
  /** [lon, lat], or null where the feature is no point. */
  readonly point: readonly [number, number] | null;
  readonly readable: boolean;
}

function featureOf(value: unknown): Feature {
  if (!isJsonObject(value)) return { properties: {}, point: null, readable: false };
  const geometry: unknown = value['geometry'];
  const coordinates: unknown = isJsonObject(geometry) && geometry['type'] === 'Point' ? geometry['coordinates'] : null;
  const [lon, lat] = Array.isArray(coordinates) ? (coordinates as readonly unknown[]) : [];
  const properties = isJsonObject(value['properties']) ? value['properties'] : {};
  const id: unknown = value['id'];
  return {
    properties: typeof id === 'string' || typeof id === 'number' ? { ID: id, ...properties } : properties,
    point: typeof lon === 'number' && typeof lat === 'number' ? [lon, lat] : null,
    readable: true,
  };
}

/** True for a property that only repeats the position (`lat`, `lng`, `x`): it would be a second truth. */
const repeatsPosition = (features: readonly Feature[], name: string) =>
  features.every(({ point, properties }) => point !== null && point.some((degree) => degree === properties[name]));

/** True for a GeoJSON FeatureCollection (RFC 7946). */
export const isGeoJson = (parsed: JsonObject): boolean =>
  parsed['type'] === 'FeatureCollection' && Array.isArray(parsed['features']);

/**
 * Reads a GeoJSON FeatureCollection (RFC 7946): one row per feature, its properties as columns, a point's position as
 * two more. A feature that is no point comes without position and with a note.
 * @throws Refusal import-empty, import-too-large
 */
export function readGeoJson(collection: JsonObject): Grid {
  const features = ((collection['features'] ?? []) as readonly unknown[]).map(featureOf);
  const names = new Set(features.flatMap(({ properties }) => Object.keys(properties)));
  const repeating = new Set([...names].filter((name) => repeatsPosition(features, name)));
  const notes = new Map<number, CellNote>();
  const rows = features.map(({ properties, point, readable }, at) => {
    if (!readable) notes.set(at, hint('feature-unreadable'));
    else if (point === null) notes.set(at, hint('feature-not-point'));
    const own = Object.entries(properties).filter(([name]) => !repeating.has(name));
    const [lon = null, lat = null] = point ?? [];
    return new Map([
      ...flatCells(Object.fromEntries(own)),
      ['Breitengrad', jsonCell(lat)],
      ['Längengrad', jsonCell(lon)],
    ]);
  });
  return gridOfRows(rows, notes);
}
