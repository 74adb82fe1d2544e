import { signatureLength } from './mappeLayout.ts';
import { locateMappeHeader } from './readMappeHeader.ts';

/** A signature as it stands in a file; whether it is right has not been looked at. */
export interface MappeSignature {
  /** Ed25519, 32 bytes in hexadecimal. */
  readonly publicKey: string;
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
}

/**
 * The signature of a file that `decodeMappe` has taken; null where nobody signed it.
 * Refuses as `readMappeHeader`.
 */
export function signatureIn(bytes: Uint8Array): MappeSignature | null {
  const { header, end } = locateMappeHeader(bytes);
  if (header.signer === undefined) return null;
  const signedLength = end + header.storedSize;
  return {
    publicKey: header.signer,
    signed: bytes.subarray(0, signedLength),
    signature: bytes.subarray(signedLength, signedLength + signatureLength),
  };
}
