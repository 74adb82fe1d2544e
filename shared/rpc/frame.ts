import { decode, encode } from 'cborg';

/**
 * The largest message either side takes, in bytes. A catalogue of 10,000 offers travels as 27 MB, so this leaves room for
 * ten times that, and still keeps a broken or hostile peer from filling the memory of a small office PC.
 */
export const defaultFrameLimit = 256 * 1024 * 1024;

/**
 * Writes one message as CBOR. The bytes own their whole buffer, so that a structured clone copies them and nothing else.
 * @throws RangeError when the message is larger than `limit` bytes
 */
export function encodeFrame(message: unknown, limit: number): Uint8Array<ArrayBuffer> {
  const bytes = encode(message, { ignoreUndefinedProperties: true });
  if (bytes.byteLength > limit) throw new RangeError(`A message of ${bytes.byteLength} bytes is over the limit`);
  const { buffer } = bytes;
  const ownsAll = buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength;
  return ownsAll ? new Uint8Array(buffer) : bytes.slice();
}

/**
 * Reads one CBOR message. Byte strings in it are copies, never views of `bytes`.
 * @throws when the frame is larger than `limit` bytes or is not one well-formed, canonical CBOR value
 */
export function decodeFrame(bytes: Uint8Array, limit: number): unknown {
  if (bytes.byteLength > limit) throw new RangeError(`A frame of ${bytes.byteLength} bytes is over the limit`);
  const value: unknown = decode(bytes, { strict: true, allowIndefinite: false, rejectDuplicateMapKeys: true });
  return value;
}
