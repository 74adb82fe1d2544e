import { Refusal } from '../refusal.ts';
import { inflate } from './deflate.ts';
import type { MappeHeader } from './mappeHeader.ts';
import { checksumLength, checksumOf } from './mappeLayout.ts';
import { locateHeader } from './readMappeHeader.ts';

/**
 * The header and the state (a Y.Doc as a V2 update) of a `.mappe` file, its checksum checked.
 * `maxSize` is the most bytes the state may have once unpacked. A state that was stored uncompressed is a view into
 * `bytes`, not a copy.
 * Refuses with mappe-not-one, mappe-truncated, mappe-damaged, mappe-too-new or mappe-too-large.
 */
export async function decodeMappe(
  bytes: Uint8Array,
  limits: { maxSize: number },
): Promise<{ header: MappeHeader; state: Uint8Array }> {
  const { header, end } = locateHeader(bytes);
  if (header.size > limits.maxSize) throw new Refusal('mappe-too-large');
  const checkedLength = end + header.storedSize;
  if (bytes.length < checkedLength + checksumLength) throw new Refusal('mappe-truncated');
  if (bytes.length > checkedLength + checksumLength) throw new Refusal('mappe-damaged');
  const checksum = await checksumOf(bytes.subarray(0, checkedLength));
  if (checksum.some((byte, index) => byte !== bytes[checkedLength + index])) throw new Refusal('mappe-damaged');
  const stored = bytes.subarray(end, checkedLength);
  if (header.compression === 'deflate') return { header, state: await inflate(stored, header.size) };
  if (stored.length !== header.size) throw new Refusal('mappe-damaged');
  return { header, state: stored };
}
