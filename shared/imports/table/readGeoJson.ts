import { isJsonObject } from '../../document/json.ts';
import { Refusal } from '../../refusal.ts';
import { hint } from '../finding.ts';
import type { CellNote } from '../finding.ts';
import { limits } from './limits.ts';
import type { Grid } from './table.ts';

/** Headings of the columns that a feature's position becomes. */
const positionHeadings = ['Breitengrad', 'Längengrad'] as const;

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

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  if (typeof value === 'number') return String(value).replace('.', ',');
  return Array.isArray(value) ? value.map(cellText).join('; ') : JSON.stringify(value);
}

/** True for a property that only repeats the position (`lat`, `lng`, `x`): it would be a second truth. */
const repeatsPosition = (features: readonly Feature[], name: string) =>
  features.every(({ point, properties }) => point !== null && point.some((degree) => degree === properties[name]));

/**
 * Reads a GeoJSON FeatureCollection (RFC 7946): one row per feature, its properties as columns, a point's position as
 * two more. A feature that is no point comes without position and with a note.
 * @throws Refusal import-unreadable, import-empty, import-too-large
 */
export function readGeoJson(text: string): Grid {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    throw new Refusal('import-unreadable', {}, { cause });
  }
  const list: unknown = isJsonObject(parsed) && parsed['type'] === 'FeatureCollection' ? parsed['features'] : null;
  if (!Array.isArray(list)) throw new Refusal('import-unreadable');
  if (list.length === 0) throw new Refusal('import-empty');
  if (list.length > limits.lines) throw new Refusal('import-too-large');
  const features = list.map(featureOf);
  const names = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))].filter(
    (name) => !repeatsPosition(features, name),
  );
  if (names.length * features.length > limits.cells) throw new Refusal('import-too-large');
  const notes = new Map<number, CellNote>();
  const lines = features.map(({ properties, point, readable }, at) => {
    if (!readable) notes.set(at, hint('feature-unreadable'));
    else if (point === null) notes.set(at, hint('feature-not-point'));
    const [lon = null, lat = null] = point ?? [];
    return [...names.map((name) => cellText(properties[name])), cellText(lat), cellText(lon)];
  });
  return { sheet: '', lines, notes, hiddenColumns: new Set(), headings: [...names, ...positionHeadings] };
}
