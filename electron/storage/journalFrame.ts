import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import * as z from 'zod';

// One frame of a journal, in this order (numbers are u32, little endian):
//   magic (4) · CRC-32 of all behind it · length of the header · length of the update · header (JSON, UTF-8) · update

const magic = Uint8Array.of(0x89, 0x41, 0x4a, 0x31);
const checkedOffset = 8;
const headerOffset = 16;

/** Who made an update, and when. */
export const editStamp = z.object({
  /** Yjs clientID of whoever made the update. */
  client: z.int().nonnegative(),
  author: z.string(),
  time: z.iso.datetime(),
  /** Version of the document's layout. */
  schema: z.int().nonnegative(),
});
export type EditStamp = z.infer<typeof editStamp>;

const frameHeader = editStamp.extend({
  replica: z.string(),
  /** Numbers the frames of a catalogue on this computer, across its journals, from 1. */
  seq: z.int().positive(),
  /** Hash of the frame before it in the same file, or empty: a frame that was cut out or moved is noticed. */
  previous: z.string(),
});
export type FrameHeader = z.infer<typeof frameHeader>;

/** One update (Yjs V2) as the journal keeps it. */
export interface JournalEntry {
  readonly header: FrameHeader;
  readonly update: Uint8Array;
}

/** The bytes of one frame. */
export function encodeFrame({ header, update }: JournalEntry): Uint8Array {
  const headerBytes = new TextEncoder().encode(JSON.stringify(header));
  const frame = new Uint8Array(headerOffset + headerBytes.length + update.length);
  const view = new DataView(frame.buffer);
  frame.set(magic);
  view.setUint32(8, headerBytes.length, true);
  view.setUint32(12, update.length, true);
  frame.set(headerBytes, headerOffset);
  frame.set(update, headerOffset + headerBytes.length);
  view.setUint32(4, crc32(frame.subarray(checkedOffset)), true);
  return frame;
}

/** A frame as found: its entry and its bytes, or why there is none: `cut` off at the end of the file, or `changed`. */
export type FoundFrame = { entry: JournalEntry; frame: Uint8Array } | 'cut' | 'changed';

/** The frame that begins at `offset` of a journal. Its update is a view into `bytes`. */
export function decodeFrame(bytes: Uint8Array, offset: number): FoundFrame {
  const rest = bytes.subarray(offset);
  if (magic.some((byte, index) => index < rest.length && rest[index] !== byte)) return 'changed';
  if (rest.length < headerOffset) return 'cut';
  const view = new DataView(rest.buffer, rest.byteOffset, rest.byteLength);
  const updateOffset = headerOffset + view.getUint32(8, true);
  const end = updateOffset + view.getUint32(12, true);
  if (rest.length < end) return 'cut';
  const frame = rest.subarray(0, end);
  if (crc32(frame.subarray(checkedOffset)) !== view.getUint32(4, true)) return 'changed';
  const header = parseHeader(frame.subarray(headerOffset, updateOffset));
  return header ? { entry: { header, update: frame.subarray(updateOffset) }, frame } : 'changed';
}

/** The hash that the next frame names as its `previous`. */
export function hashFrame(frame: Uint8Array): string {
  return createHash('sha256').update(frame).digest('hex');
}

function parseHeader(bytes: Uint8Array): FrameHeader | null {
  try {
    return frameHeader.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return null;
  }
}
