import { expect, it, test } from 'vitest';
import type { MapColours } from './mapColours.ts';
import { regionLayers } from './regionLayers.ts';

const colours: MapColours = {
  ground: 'rgb(1, 1, 1)',
  town: 'rgb(2, 2, 2)',
  district: 'rgb(3, 3, 3)',
  edge: 'rgb(4, 4, 4)',
  water: 'rgb(5, 5, 5)',
  green: 'rgb(6, 6, 6)',
  road: 'rgb(7, 7, 7)',
  name: 'rgb(8, 8, 8)',
  point: 'rgb(9, 9, 9)',
  onPoint: 'rgb(10, 10, 10)',
  ring: 'rgb(11, 11, 11)',
};
const drawn = (...layers: string[]) => regionLayers({ source: { type: 'vector' }, layers }, colours);

test.each([
  ['Protomaps', ['earth', 'landcover', 'landuse', 'water', 'roads', 'buildings', 'boundaries', 'places', 'pois'], 9],
  ['OpenMapTiles', ['water', 'waterway', 'landcover', 'transportation', 'building', 'place', 'water_name'], 8],
  ['Shortbread', ['ocean', 'land', 'streets', 'buildings', 'place_labels', 'street_labels', 'boundaries'], 6],
])('the layers of %s are known', (_maker, names, count) => expect(drawn(...names)).toHaveLength(count));

it('areas lie below lines, and names on top', () => {
  expect(drawn('places', 'roads', 'water').map(({ type }) => type)).toEqual(['fill', 'line', 'line', 'symbol']);
});

it('a layer nobody knows is left out', () => expect(drawn('xyzzy')).toEqual([]));

it('pictures are shown as they are', () => {
  expect(regionLayers({ source: { type: 'raster' }, layers: [] }, colours)).toMatchObject([{ type: 'raster' }]);
});
