import { Refusal } from '../../../shared/refusal.ts';
import { inflate } from './deflate.ts';
import { checkFrame } from '../../../shared/mappe/mappeFrame.ts';
import type { MappeHeader } from '../../../shared/mappe/mappeHeader.ts';
import { signatureLength } from '../../../shared/mappe/mappeLayout.ts';
import { locateMappeHeader } from '../../../shared/mappe/readMappeHeader.ts';

/**
 * The header of a whole `.mappe` file and its state as it is stored, the checksum checked; nothing is unpacked.
 * Refuses with mappe-not-one, mappe-truncated, mappe-damaged, mappe-too-new or mappe-locked.
 */
export async function checkMappe(bytes: Uint8Array): Promise<{ header: MappeHeader; stored: Uint8Array }> {
  const { header, end } = locateMappeHeader(bytes);
  const storedEnd = end + header.storedSize;
  await checkFrame(bytes, storedEnd + (header.signer === undefined ? 0 : signatureLength));
  return { header, stored: bytes.subarray(end, storedEnd) };
}

/**
 * The header and the state (a Y.Doc as a V2 update) of a `.mappe` file, its checksum checked, its signature not.
 * `maxSize` is the most bytes the state may have once unpacked. A state that was stored uncompressed is a view into
 * `bytes`, not a copy.
 * Refuses like `checkMappe`, or with mappe-too-large.
 */
export async function decodeMappe(
  bytes: Uint8Array,
  limits: { maxSize: number },
): Promise<{ header: MappeHeader; state: Uint8Array }> {
  // Looked at first: nothing of a file that is too large is worth reckoning a checksum.
  if (locateMappeHeader(bytes).header.size > limits.maxSize) throw new Refusal('mappe-too-large');
  const { header, stored } = await checkMappe(bytes);
  if (header.compression === 'deflate') return { header, state: await inflate(stored, header.size) };
  if (stored.length !== header.size) throw new Refusal('mappe-damaged');
  return { header, state: stored };
}
