import { Refusal } from '../refusal.ts';
import { locateHeader } from './mappeFrame.ts';
import { mappeHeader, type MappeHeader } from './mappeHeader.ts';
import { headerOffset, maximumHeaderLength } from './mappeLayout.ts';

/** As many bytes from the start of a file as `readMappeHeader` can ever need. */
export const mappeHeaderReach = headerOffset + maximumHeaderLength;

/**
 * The header of a `.mappe` file, from the file's first bytes. Nothing behind the header is looked at and the checksum is
 * not checked: good for listing files, not for trusting one.
 * Refuses with mappe-not-one, mappe-truncated, mappe-damaged, mappe-too-new or mappe-locked.
 */
export function readMappeHeader(bytes: Uint8Array): MappeHeader {
  return locateMappeHeader(bytes).header;
}

/** Like `readMappeHeader`, with the offset at which the stored state begins. */
export function locateMappeHeader(bytes: Uint8Array): { header: MappeHeader; end: number } {
  const { header: found, end } = locateHeader(bytes);
  if (found.format === 'angebotsmappe-sealed') throw new Refusal('mappe-locked');
  const header = mappeHeader.safeParse(found);
  if (!header.success) throw new Refusal('mappe-damaged', {}, { cause: header.error });
  return { header: header.data, end };
}
