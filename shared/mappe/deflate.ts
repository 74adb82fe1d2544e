import { Refusal } from '../refusal.ts';
import { unsharedBytes } from './unsharedBytes.ts';

/** Fed in slices, so that one slice of a bomb stays small even where the platform inflates a slice whole. */
const sliceLength = 16 * 1024;

/** No deflate stream holds more than this many bytes per byte (258 bytes in 2 bits, RFC 1951), tables aside. */
const highestRatio = 1032;

/** `bytes` as a raw deflate stream (RFC 1951). */
export async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  await pass(bytes, new CompressionStream('deflate-raw'), (chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  const result = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    result.set(chunk, offset);
    offset += chunk.length;
  }
  return result;
}

/**
 * What the raw deflate stream `bytes` holds, which must be `size` bytes exactly.
 * Never takes more memory than `size`; refuses with mappe-damaged when the stream is broken, longer or shorter.
 */
export async function inflate(bytes: Uint8Array, size: number): Promise<Uint8Array> {
  if (size > bytes.length * highestRatio) throw new Refusal('mappe-damaged');
  const result = new Uint8Array(size);
  let length = 0;
  try {
    await pass(bytes, new DecompressionStream('deflate-raw'), (chunk) => {
      result.set(chunk, length); // throws a RangeError where the stream goes on beyond `size`
      length += chunk.length;
    });
  } catch (cause) {
    throw new Refusal('mappe-damaged', {}, { cause });
  }
  if (length !== size) throw new Refusal('mappe-damaged');
  return result;
}

type ByteStream = InstanceType<typeof CompressionStream>;

async function pass(bytes: Uint8Array, stream: ByteStream, take: (chunk: Uint8Array) => void): Promise<void> {
  await Promise.all([feed(unsharedBytes(bytes), stream), drain(stream, take)]);
}

async function feed(bytes: Uint8Array<ArrayBuffer>, stream: ByteStream): Promise<void> {
  const writer = stream.writable.getWriter();
  for (let offset = 0; offset < bytes.length; offset += sliceLength) {
    await writer.write(bytes.subarray(offset, offset + sliceLength));
  }
  await writer.close();
}

async function drain(stream: ByteStream, take: (chunk: Uint8Array) => void): Promise<void> {
  const reader = stream.readable.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (part.value) take(part.value);
    }
  } catch (error) {
    await reader.cancel(error).catch(() => undefined); // a stream that failed by itself cannot be cancelled
    throw error;
  }
}
