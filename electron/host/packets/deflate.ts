import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import { Refusal } from '../../../shared/refusal.ts';

/** No deflate stream holds more than this many bytes per byte (258 bytes in 2 bits, RFC 1951), tables aside. */
const highestRatio = 1032;

/** Bytes a thread of the platform packs at one go. */
const packedAtOnce = 1 << 18;

/** The smallest piece that zlib unpacks into, in bytes. */
const smallestPiece = 64;

/** `bytes` as a raw deflate stream (RFC 1951). */
export async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  return plainBytes(await promisify(deflateRaw)(bytes, { chunkSize: packedAtOnce }));
}

/**
 * What the raw deflate stream `bytes` holds, which must be `size` bytes exactly.
 * Never takes more memory than `size`; refuses with mappe-damaged when the stream is broken, longer or shorter.
 */
export async function inflate(bytes: Uint8Array, size: number): Promise<Uint8Array> {
  if (size > bytes.length * highestRatio) throw new Refusal('mappe-damaged');
  try {
    // All in one piece, and a little room behind it: zlib takes another piece as soon as one is full.
    const options = { chunkSize: size + smallestPiece, maxOutputLength: Math.max(1, size) };
    const unpacked = await promisify(inflateRaw)(bytes, options);
    if (unpacked.length === size) return plainBytes(unpacked);
  } catch (cause) {
    throw new Refusal('mappe-damaged', {}, { cause });
  }
  throw new Refusal('mappe-damaged');
}

const plainBytes = ({ buffer, byteOffset, length }: Uint8Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, length);
