import { Refusal } from '../refusal.ts';
import { checkFrame, encodeFrame, locateHeader } from './mappeFrame.ts';
import { headerOffset } from './mappeLayout.ts';
import { sealedHeader, type SealedHeader } from './sealedHeader.ts';

/** What a sealed file holds before anybody has a password. */
export interface SealedMappe {
  readonly header: SealedHeader;
  /** The header's bytes as they stand in the file: the cipher vouches for them too. */
  readonly headerBytes: Uint8Array;
  readonly content: Uint8Array;
}

/** Whether a file needs a password. Refuses as `locateHeader`. */
export const isSealed = (bytes: Uint8Array): boolean => locateHeader(bytes).header.format === 'angebotsmappe-sealed';

/** The bytes of a sealed file. */
export const encodeSealed = (header: SealedHeader, content: Uint8Array): Promise<Uint8Array> =>
  encodeFrame(header, content);

/**
 * A sealed file taken apart, its checksum checked: what a password does not open afterwards is not damage.
 * Refuses with mappe-not-one, mappe-truncated, mappe-damaged or mappe-too-new.
 */
export async function readSealed(bytes: Uint8Array): Promise<SealedMappe> {
  const { header: found, end } = locateHeader(bytes);
  const header = sealedHeader.safeParse(found);
  if (!header.success) throw new Refusal('mappe-damaged', {}, { cause: header.error });
  const contentEnd = end + header.data.storedSize;
  await checkFrame(bytes, contentEnd);
  return {
    header: header.data,
    headerBytes: bytes.subarray(headerOffset, end),
    content: bytes.subarray(end, contentEnd),
  };
}
