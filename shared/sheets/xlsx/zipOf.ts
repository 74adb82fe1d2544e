// fflate for Node declares a `require` of its own, which a bundle for Node may hold already; shared/ needs nothing of Node.
import { Zip } from 'fflate/browser';
import type { ZipInputFile } from 'fflate/browser';
import { joinedBytes } from '../../joinedBytes.ts';
import type { PackedPart } from './packedPart.ts';

/** APPNOTE.TXT, 4.4.5. */
const deflated = 8;

/** The first day a ZIP archive knows: with the time of its writing the same parts would give other bytes. */
const noTime = new Date(1980, 0, 1);

/** A ZIP archive of parts that are packed already, in their order. */
export function zipOf(parts: Iterable<readonly [path: string, part: PackedPart]>): Uint8Array {
  const written: Uint8Array[] = [];
  const archive = new Zip((error, bytes) => {
    if (error) throw error;
    written.push(bytes);
  });
  for (const [filename, { bytes, crc, size }] of parts) {
    const file: ZipInputFile = { filename, crc, size, compression: deflated, mtime: noTime };
    archive.add(file);
    file.ondata?.(null, bytes, true);
  }
  archive.end();
  return joinedBytes(written);
}
