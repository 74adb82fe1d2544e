import * as z from 'zod';
import { Refusal } from '../refusal.ts';
import { parseForeignJson } from './foreignJson.ts';
import {
  checksumLength,
  checksumOf,
  headerOffset,
  mappeMagic,
  maximumHeaderLength,
  signatureLength,
} from './mappeLayout.ts';

/** Signs files in somebody's name. */
export interface MappeSigner {
  /** Ed25519, 32 bytes in hexadecimal. */
  readonly publicKey: string;
  /** The 64 bytes of the signature over `bytes`. */
  sign(bytes: Uint8Array): Uint8Array;
}

/** What a frame's header must say whatever its version; a later version may have changed everything else. */
const frameHeader = z.looseObject({
  format: z.enum(['angebotsmappe', 'angebotsmappe-sealed']),
  version: z.int().positive(),
});
type FrameHeader = z.infer<typeof frameHeader>;

/** The bytes of a file with this header and content, signed where somebody signs. */
export async function encodeFrame(header: object, content: Uint8Array, signer?: MappeSigner): Promise<Uint8Array> {
  const headerBytes = new TextEncoder().encode(JSON.stringify(header));
  const signedLength = headerOffset + headerBytes.length + content.length;
  const checkedLength = signedLength + (signer === undefined ? 0 : signatureLength);
  const bytes = new Uint8Array(checkedLength + checksumLength);
  bytes.set(mappeMagic);
  new DataView(bytes.buffer).setUint32(mappeMagic.length, headerBytes.length, true);
  bytes.set(headerBytes, headerOffset);
  bytes.set(content, headerOffset + headerBytes.length);
  if (signer !== undefined) bytes.set(signer.sign(bytes.subarray(0, signedLength)), signedLength);
  bytes.set(await checksumOf(bytes.subarray(0, checkedLength)), checkedLength);
  return bytes;
}

/**
 * The header at the start of a file, and where it ends. Nothing behind it is looked at.
 * Refuses with mappe-not-one, mappe-truncated, mappe-damaged or mappe-too-new.
 */
export function locateHeader(bytes: Uint8Array): { header: FrameHeader; end: number } {
  if (mappeMagic.some((byte, index) => index < bytes.length && bytes[index] !== byte))
    throw new Refusal('mappe-not-one');
  if (bytes.length < headerOffset) throw new Refusal('mappe-truncated');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(mappeMagic.length, true);
  if (length > maximumHeaderLength) throw new Refusal('mappe-damaged');
  const end = headerOffset + length;
  if (bytes.length < end) throw new Refusal('mappe-truncated');
  return { header: parseHeader(bytes.subarray(headerOffset, end)), end };
}

/**
 * Checks that a file ends where it should and is as it was written.
 * @param length bytes before the checksum
 * Refuses with mappe-truncated or mappe-damaged.
 */
export async function checkFrame(bytes: Uint8Array, length: number): Promise<void> {
  if (bytes.length < length + checksumLength) throw new Refusal('mappe-truncated');
  if (bytes.length > length + checksumLength) throw new Refusal('mappe-damaged');
  const checksum = await checksumOf(bytes.subarray(0, length));
  if (checksum.some((byte, index) => byte !== bytes[length + index])) throw new Refusal('mappe-damaged');
}

function parseHeader(bytes: Uint8Array): FrameHeader {
  let value: unknown;
  try {
    value = parseForeignJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new Refusal('mappe-damaged', {}, { cause });
  }
  const header = frameHeader.safeParse(value);
  if (!header.success) throw new Refusal('mappe-damaged', {}, { cause: header.error });
  if (header.data.version > 1) throw new Refusal('mappe-too-new');
  return header.data;
}
