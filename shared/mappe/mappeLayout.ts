import { unsharedBytes } from './unsharedBytes.ts';

// The bytes of a `.mappe` file, in this order:
//   magic (8) · length of the header (u32, little endian) · header (JSON, UTF-8) · content · signature (64, where the header
//   names a signer) · SHA-256 of all before (32)
// There are two kinds, told apart by the header's `format`:
//   angebotsmappe          header: mappeHeader.ts; content: the document (Yjs V2), deflated or not
//   angebotsmappe-sealed   header: sealedHeader.ts, which names nobody; content: a whole file of the first kind, encrypted
// The signature is Ed25519 (RFC 8032) over all bytes before it. The checksum closes the file, so that a damaged file is
// told from a forged one, and from a wrong password.

/** A byte above 127, the name, and a line break: a transfer as text breaks it at once (as in PNG's signature). */
export const mappeMagic = Uint8Array.of(0x89, 0x4d, 0x41, 0x50, 0x50, 0x45, 0x0d, 0x0a);

export const headerOffset = mappeMagic.length + 4;

/**
 * Room for the state vector of a hundred thousand sessions, and for members of later versions; a length beyond it cannot be a
 * header. In bytes.
 */
export const maximumHeaderLength = 2 ** 20;

export const signatureLength = 64;

export const checksumLength = 32;

/** SHA-256 of `bytes`. */
export async function checksumOf(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', unsharedBytes(bytes)));
}
