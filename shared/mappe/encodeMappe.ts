import { deflate } from './deflate.ts';
import type { MappeHeader, MappeLabel } from './mappeHeader.ts';
import { checksumLength, checksumOf, headerOffset, mappeMagic } from './mappeLayout.ts';

/** The bytes of a `.mappe` file that holds `state` (a whole Y.Doc as a V2 update) under `label`. */
export async function encodeMappe(label: MappeLabel, state: Uint8Array): Promise<Uint8Array> {
  const stored = label.compression === 'deflate' ? await deflate(state) : state;
  const header: MappeHeader = {
    ...label,
    format: 'angebotsmappe',
    version: 1,
    size: state.length,
    storedSize: stored.length,
  };
  const headerBytes = new TextEncoder().encode(JSON.stringify(header));
  const checkedLength = headerOffset + headerBytes.length + stored.length;
  const bytes = new Uint8Array(checkedLength + checksumLength);
  bytes.set(mappeMagic);
  new DataView(bytes.buffer).setUint32(mappeMagic.length, headerBytes.length, true);
  bytes.set(headerBytes, headerOffset);
  bytes.set(stored, headerOffset + headerBytes.length);
  bytes.set(await checksumOf(bytes.subarray(0, checkedLength)), checkedLength);
  return bytes;
}
