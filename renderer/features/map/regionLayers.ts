import type { LayerSpecification, RasterSourceSpecification, VectorSourceSpecification } from 'maplibre-gl';
import type { MapColours } from './mapColours.ts';

/** What the file of a region holds. */
export interface RegionTiles {
  readonly source: RasterSourceSpecification | VectorSourceSpecification;
  /** The names that its maker gave to the layers of vector tiles. */
  readonly layers: readonly string[];
}

/** The source of a region's tiles in the style. */
export const regionSource = 'region';

// Whoever makes such files names the layers in their own way: Protomaps, OpenMapTiles, Shortbread, basemap.de.
const kinds: readonly (readonly [RegExp, (id: string, colours: MapColours) => readonly LayerSpecification[]])[] = [
  [/label|name|poi|address|housenumber|mountain|aerodrome/i, () => []],
  [/^place|^orte?$|siedlungspunkt/i, (id, colours) => [placeNames(id, colours)]],
  [/water|ocean|river|gew[aä]sser/i, (id, colours) => [fill(id, colours.water), line(id, colours.water, 1.5)]],
  [/boundar|grenze/i, (id, colours) => [{ ...line(id, colours.edge, 1), paint: dashed(colours) }]],
  [/road|street|transport|verkehr|rail|bridge/i, (id, colours) => [line(id, colours.road, 2.5)]],
  [/building|geb[aä]ude|bauwerk/i, (id, colours) => [fill(id, colours.edge)]],
  [/park|green|wood|forest|natural|landcover|vegetation/i, (id, colours) => [fill(id, colours.green)]],
  [/land|earth|site|siedlung/i, (id, colours) => [fill(id, colours.town)]],
];

/** How the tiles of a region are drawn: quietly, in the colours of the window. Layers of unknown names are left out. */
export function regionLayers(tiles: RegionTiles, colours: MapColours): LayerSpecification[] {
  if (tiles.source.type === 'raster') return [{ id: 'region', type: 'raster', source: regionSource }];
  const layers = tiles.layers.flatMap((name) => {
    const found = kinds.find(([pattern]) => pattern.test(name));
    return found?.[1](name, colours) ?? [];
  });
  const rank = ({ type }: LayerSpecification) => ['fill', 'line', 'symbol'].indexOf(type);
  return layers.sort((one, other) => rank(one) - rank(other));
}

const of = (id: string, kind: string) => ({ id: `region-${id}-${kind}`, source: regionSource, 'source-layer': id });

const fill = (id: string, colour: string): LayerSpecification => ({
  ...of(id, 'fill'),
  type: 'fill',
  filter: ['==', ['geometry-type'], 'Polygon'],
  paint: { 'fill-color': colour },
});

const line = (id: string, colour: string, width: number): LayerSpecification & { type: 'line' } => ({
  ...of(id, 'line'),
  type: 'line',
  filter: ['==', ['geometry-type'], 'LineString'],
  layout: { 'line-cap': 'round', 'line-join': 'round' },
  paint: { 'line-color': colour, 'line-width': ['interpolate', ['exponential', 1.5], ['zoom'], 8, 0.4, 17, width * 3] },
});

const dashed = ({ edge }: MapColours) => ({ 'line-color': edge, 'line-dasharray': [3, 2] });

const placeNames = (id: string, { name, ground }: MapColours): LayerSpecification => ({
  ...of(id, 'names'),
  type: 'symbol',
  layout: {
    'text-field': ['coalesce', ['get', 'name:de'], ['get', 'name']],
    'text-font': ['Fira Sans'],
    'text-size': 13,
  },
  paint: { 'text-color': name, 'text-halo-color': ground, 'text-halo-width': 1.5 },
});
