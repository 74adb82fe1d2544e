import { joinedBytes } from '../../joinedBytes.ts';
import type { Slices } from '../../slices.ts';
import { Utf8Writer } from '../../utf8Writer.ts';

/** A file as a ZIP archive holds it. */
export interface PackedPart {
  /** Deflated (RFC 1951). */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** CRC-32 of what was packed, and its length in bytes. */
  readonly crc: number;
  readonly size: number;
}

/** Handed over at once, in bytes: enough that the platform is asked seldom. */
const portion = 1 << 20;

// A gzip file (RFC 1952) is deflated data between a head and its CRC-32 and length. The platform packs it beside this
// program's own work, and reckons the CRC far faster than any script.
const headLength = 10;
const tailLength = 8;

async function packed(readable: CompressionStream['readable']): Promise<PackedPart> {
  const reader = readable.getReader();
  const parts: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (value !== undefined) parts.push(value);
    if (done) break;
  }
  const gzip = joinedBytes(parts);
  const tail = new DataView(gzip.buffer, gzip.length - tailLength);
  return {
    bytes: gzip.subarray(headLength, -tailLength),
    crc: tail.getUint32(0, true),
    size: tail.getUint32(4, true),
  };
}

/**
 * Packs a text, in UTF-8.
 * @returns once all of the text is handed over; the part itself comes when it is packed
 * @throws Refusal cancelled
 */
export async function packedPart(
  texts: Iterable<string>,
  slices: Slices,
): Promise<{ readonly part: Promise<PackedPart> }> {
  const { readable, writable } = new CompressionStream('gzip');
  const part = packed(readable);
  const target = writable.getWriter();
  const writer = new Utf8Writer(2 * portion);
  try {
    for (const text of texts) {
      writer.add(text);
      if (writer.length < portion) continue;
      void target.write(writer.take());
      await slices.step();
    }
  } finally {
    void target.write(writer.take());
    void target.close();
  }
  return { part };
}
