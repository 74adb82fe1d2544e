import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Point } from '../../../shared/catalogue/values.ts';
import type { MapColours } from './mapColours.ts';
import type { MapPlace } from './placesOnMap.ts';
import { regionLayers, regionSource } from './regionLayers.ts';
import type { RegionTiles } from './regionLayers.ts';

/** What lies below the places: nothing but what the catalogue knows, a file of the region, or basemap.de. */
export type Ground =
  | { readonly kind: 'neutral' }
  | { readonly kind: 'region'; readonly tiles: RegionTiles }
  | { readonly kind: 'basemap' };

/** Everything the map shows. */
export interface MapPicture {
  readonly ground: Ground;
  /** From background.ts. */
  readonly town: FeatureCollection;
  readonly places: readonly MapPlace[];
  readonly chosen: Point | null;
  readonly colours: MapColours;
  readonly isDark: boolean;
}

/** Layers whose points can be clicked. */
export const pointLayers = ['points', 'clusters'] as const;
/** The source of those points; it gathers near ones. */
export const placeSource = 'places';
/** Nearer than this no two places are gathered. */
export const largestClusterZoom = 17;

/** The map as MapLibre's style: drawn from it and from nothing else. It names no glyphs, so letters come from Fira Sans. */
export function mapStyle(picture: MapPicture): StyleSpecification {
  const { ground, town, places, chosen, colours } = picture;
  return {
    version: 8,
    sources: {
      town: { type: 'geojson', data: town },
      ...groundSources(ground),
      [placeSource]: {
        type: 'geojson',
        data: pointsOf(places),
        cluster: true,
        clusterRadius: 44,
        clusterMaxZoom: largestClusterZoom,
        clusterProperties: { offers: ['+', ['get', 'offers']] },
      },
      chosen: { type: 'geojson', data: chosen === null ? nothing : pointAt(chosen) },
    },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': colours.ground } },
      ...groundLayers(picture),
      ...placeLayers(colours),
    ],
  };
}

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

const pointAt = ({ lon, lat }: Point) => ({ type: 'Point' as const, coordinates: [lon, lat] });

const pointsOf = (places: readonly MapPlace[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: places.map(({ id, position, offers }) => ({
    type: 'Feature',
    properties: { id, offers: offers.length },
    geometry: pointAt(position),
  })),
});

/** basemap.de, grey, in the usual tiles of the web: https://basemap.de/produkte-und-dienste/web-raster/ */
export const basemapTiles =
  'https://sgx.geodatenzentrum.de/wmts_basemapde/tile/1.0.0/de_basemapde_web_raster_grau/default/GLOBAL_WEBMERCATOR/{z}/{y}/{x}.png';

function groundSources(ground: Ground): Record<string, SourceSpecification> {
  if (ground.kind === 'neutral') return {};
  if (ground.kind === 'region') return { [regionSource]: ground.tiles.source };
  return { basemap: { type: 'raster', tiles: [basemapTiles], tileSize: 256, maxzoom: 18 } };
}

function groundLayers({ ground, colours, isDark }: MapPicture): LayerSpecification[] {
  if (ground.kind === 'region') return regionLayers(ground.tiles, colours);
  if (ground.kind === 'neutral') return townLayers(colours);
  // In the dark the brightest becomes the darkest.
  const paint = isDark ? { 'raster-brightness-min': 0.9, 'raster-brightness-max': 0.1 } : {};
  return [{ id: 'basemap', type: 'raster', source: 'basemap', paint }];
}

const townLayers = ({ town, district, edge, ground, name }: MapColours): LayerSpecification[] => [
  { id: 'town', type: 'fill', source: 'town', filter: ['==', ['get', 'kind'], 'town'], paint: { 'fill-color': town } },
  {
    id: 'districts',
    type: 'fill',
    source: 'town',
    filter: ['==', ['get', 'kind'], 'district'],
    paint: { 'fill-color': district, 'fill-opacity': 0.7 },
  },
  {
    id: 'edges',
    type: 'line',
    source: 'town',
    filter: ['in', ['get', 'kind'], ['literal', ['town', 'district']]],
    paint: { 'line-color': edge, 'line-width': 1 },
  },
  {
    id: 'extent',
    type: 'line',
    source: 'town',
    filter: ['==', ['get', 'kind'], 'extent'],
    paint: { 'line-color': edge, 'line-width': 1.5, 'line-dasharray': [4, 3] },
  },
  {
    id: 'names',
    type: 'symbol',
    source: 'town',
    filter: ['==', ['get', 'kind'], 'name'],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': medium,
      'text-size': 15,
      // Beside the numbers, which stand where the names would.
      'text-variable-anchor': ['bottom', 'top', 'left', 'right'],
      'text-radial-offset': 1.6,
    },
    paint: { 'text-color': name, 'text-halo-color': ground, 'text-halo-width': 2 },
  },
];

// MapLibre takes the weight from the first name, the browser the letters from the first that it knows.
const medium = ['Fira Sans Medium', 'Fira Sans'];
const semiBold = ['Fira Sans SemiBold', 'Fira Sans'];

const placeLayers = ({ point, onPoint, ring }: MapColours): LayerSpecification[] => [
  {
    id: 'clusters',
    type: 'circle',
    source: placeSource,
    filter: ['>', ['get', 'offers'], 1],
    paint: {
      'circle-color': point,
      'circle-radius': ['step', ['get', 'offers'], 14, 10, 18, 50, 23, 200, 28],
      'circle-stroke-color': onPoint,
      'circle-stroke-width': 2,
    },
  },
  {
    id: 'points',
    type: 'circle',
    source: placeSource,
    filter: ['==', ['get', 'offers'], 1],
    paint: {
      'circle-color': onPoint,
      'circle-radius': 4,
      'circle-stroke-color': point,
      'circle-stroke-width': 6,
    },
  },
  {
    id: 'counts',
    type: 'symbol',
    source: placeSource,
    filter: ['>', ['get', 'offers'], 1],
    layout: {
      'text-field': ['to-string', ['get', 'offers']],
      'text-font': semiBold,
      'text-size': 14,
      'text-allow-overlap': true,
    },
    paint: { 'text-color': onPoint },
  },
  {
    id: 'chosen',
    type: 'circle',
    source: 'chosen',
    paint: {
      'circle-color': 'transparent',
      'circle-radius': 20,
      'circle-stroke-color': ring,
      'circle-stroke-width': 3,
    },
  },
];
