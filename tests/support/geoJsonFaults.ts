// An independent reading of RFC 7946, as far as a FeatureCollection of points goes. It shares nothing with the exporter.

type Members = Record<string, unknown>;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNumberIn = (value: unknown, limit: number): value is number =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= limit;

/** Section 3.1.1: longitude first, then latitude. */
const isPosition = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length === 2 && isNumberIn(value[0], 180) && isNumberIn(value[1], 90);

function* featureFaults(feature: unknown, at: string): Generator<string> {
  if (!isMembers(feature)) return void (yield `${at} is no object (3.2)`);
  if (feature['type'] !== 'Feature') yield `${at} is no Feature (3.2)`;
  if (!['string', 'number'].includes(typeof feature['id'])) yield `${at} has an id that is no text or number (3.2)`;
  if (!isMembers(feature['properties']) && feature['properties'] !== null) yield `${at} has no properties (3.2)`;
  // Section 7.1: members of other GeoJSON types must not stand here.
  for (const name of ['coordinates', 'geometries', 'features']) {
    if (name in feature) yield `${at} has ${name} (7.1)`;
  }
  const { geometry } = feature;
  if (!isMembers(geometry)) return void (yield `${at} has no geometry (3.2)`);
  if (geometry['type'] !== 'Point') yield `${at} is no Point (3.1.2)`;
  if (!isPosition(geometry['coordinates'])) yield `${at} has no position (3.1.1)`;
}

function* boundsFaults(bbox: unknown, features: readonly unknown[]): Generator<string> {
  if (!Array.isArray(bbox) || bbox.length !== 4) return void (yield 'bbox has not four numbers (5)');
  const [west, south, east, north] = bbox as number[];
  if (!isPosition([west, south]) || !isPosition([east, north])) return void (yield 'bbox is no pair of positions (5)');
  for (const feature of features) {
    const [lon, lat] = (feature as { geometry: { coordinates: [number, number] } }).geometry.coordinates;
    if (lon < west! || lon > east! || lat < south! || lat > north!) yield `bbox leaves out ${lon}, ${lat} (5)`;
  }
}

/** What a text breaks of RFC 7946, with the section; empty where it is a sound FeatureCollection of points. */
export function geoJsonFaults(text: string): string[] {
  const collection: unknown = JSON.parse(text);
  if (!isMembers(collection)) return ['it is no object (3)'];
  const { features } = collection;
  if (collection['type'] !== 'FeatureCollection' || !Array.isArray(features))
    return ['it is no FeatureCollection (3.3)'];
  const faults = features.flatMap((feature, at) => [...featureFaults(feature, `feature ${at}`)]);
  // Section 4: the coordinate reference system is always WGS 84, and `crs` must not be there.
  if ('crs' in collection) faults.push('crs is there (4)');
  for (const name of ['geometry', 'properties', 'coordinates'])
    if (name in collection) faults.push(`${name} is there (7.1)`);
  if (faults.length === 0 && 'bbox' in collection) faults.push(...boundsFaults(collection['bbox'], features));
  const ids = features.map((feature: Members) => feature['id']);
  if (new Set(ids).size !== ids.length) faults.push('two features have one id (3.2)');
  return faults;
}
