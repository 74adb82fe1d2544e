import { deflate } from './deflate.ts';
import { encodeFrame, type MappeSigner } from '../../../shared/mappe/mappeFrame.ts';
import type { MappeHeader, MappeLabel } from '../../../shared/mappe/mappeHeader.ts';

/** The bytes of a `.mappe` file that holds `state` (a whole Y.Doc as a V2 update) under `label`, signed where somebody signs. */
export async function encodeMappe(label: MappeLabel, state: Uint8Array, signer?: MappeSigner): Promise<Uint8Array> {
  const stored = label.compression === 'deflate' ? await deflate(state) : state;
  const header: MappeHeader = {
    ...label,
    format: 'angebotsmappe',
    version: 1,
    size: state.length,
    storedSize: stored.length,
    ...(signer === undefined ? {} : { signer: signer.publicKey }),
  };
  return encodeFrame(header, stored, signer);
}
