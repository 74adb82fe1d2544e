import { addProtocol } from 'maplibre-gl';
import { PMTiles, TileType } from 'pmtiles';
import * as z from 'zod';
import type { RegionFile } from '../../../shared/rpc/mapCalls.ts';
import type { RegionTiles } from './regionLayers.ts';

/** Reads part of the file: `length` bytes from `offset` on, fewer at its end. */
export type ReadPart = (offset: number, length: number) => Promise<Uint8Array>;

const scheme = 'region';
/** The files whose tiles the map may ask for, by the name in the tile's address. */
const opened = new Map<string, PMTiles>();

addProtocol(scheme, async ({ url }, { signal }) => {
  const [key = '', ...place] = url.replace(`${scheme}://`, '').split('/');
  const [zoom, x, y] = place.map(Number);
  if (zoom === undefined || x === undefined || y === undefined) throw new Error(`No tile: ${url}`);
  const tile = await opened.get(key)?.getZxy(zoom, x, y, signal);
  return { data: tile?.data ?? new ArrayBuffer() };
});

const metadata = z.object({ vector_layers: z.array(z.object({ id: z.string() })).default([]) });

/**
 * Makes the tiles of a file known to the map. Only what is looked at is read of it.
 * @throws Error where it is no sound PMTiles file; whatever `readPart` throws
 */
export async function openRegion({ file, size, modified }: RegionFile, readPart: ReadPart): Promise<RegionTiles> {
  const key = encodeURIComponent(`${file}-${size}-${modified}`);
  const region = new PMTiles({
    getKey: () => key,
    getBytes: async (offset, length) => ({ data: new Uint8Array(await readPart(offset, length)).buffer }),
  });
  opened.set(key, region);
  const { tileType, minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = await region.getHeader();
  const source = {
    tiles: [`${scheme}://${key}/{z}/{x}/{y}`],
    minzoom: minZoom,
    maxzoom: maxZoom,
    bounds: [minLon, minLat, maxLon, maxLat] satisfies [number, number, number, number],
  };
  if (tileType !== TileType.Mvt) return { source: { ...source, type: 'raster', tileSize: 256 }, layers: [] };
  const { vector_layers } = metadata.parse(await region.getMetadata());
  return { source: { ...source, type: 'vector' }, layers: vector_layers.map(({ id }) => id) };
}
