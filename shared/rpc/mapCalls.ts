import * as z from 'zod';
import { defineCall } from './define.ts';

const bytes: z.ZodType<Uint8Array> = z.instanceof(Uint8Array);

/** The most that is read of a map at once, in bytes; its tiles and directories are far smaller. */
export const largestMapPart = 16 * 1024 * 1024;

/** A file with the map of the region (PMTiles 3): name without folder, size in bytes, last written in milliseconds. */
export const regionFile = z.strictObject({ file: z.string(), size: z.number(), modified: z.number() });
export type RegionFile = z.infer<typeof regionFile>;

/** The map of the region that lies on this computer; part of the product's contract. */
export const mapCalls = {
  /** Null where none was ever chosen. Refuses with file-missing, file-unreadable where it cannot be reached. */
  'map.region': defineCall(z.null(), regionFile.nullable()),
  /** Asks for the file and remembers it; null where the person chose none. Refuses with map-not-one, file-unreadable. */
  'map.chooseRegion': defineCall(z.null(), regionFile.nullable()),
  /** Leaves the file where it is and no longer shows it. */
  'map.forgetRegion': defineCall(z.null(), z.null()),
  /** Part of the file: fewer bytes at its end. Refuses with file-missing, file-unreadable. */
  'map.read': defineCall(z.strictObject({ offset: z.int().min(0), length: z.int().min(1).max(largestMapPart) }), bytes),
};
