import * as z from 'zod';
import { Refusal } from '../refusal.ts';
import { parseForeignJson } from './foreignJson.ts';
import { mappeHeader, type MappeHeader } from './mappeHeader.ts';
import { headerOffset, mappeMagic, maximumHeaderLength } from './mappeLayout.ts';

/** As many bytes from the start of a file as `readMappeHeader` can ever need. */
export const mappeHeaderReach = headerOffset + maximumHeaderLength;

const formatMember = z.looseObject({ format: z.literal('angebotsmappe'), version: z.int().positive() });

/**
 * The header of a `.mappe` file, from the file's first bytes. Nothing behind the header is looked at and the checksum is
 * not checked: good for listing files, not for trusting one.
 * Refuses with mappe-not-one, mappe-truncated, mappe-damaged or mappe-too-new.
 */
export function readMappeHeader(bytes: Uint8Array): MappeHeader {
  return locateHeader(bytes).header;
}

/** Like `readMappeHeader`, with the offset at which the stored state begins. */
export function locateHeader(bytes: Uint8Array): { header: MappeHeader; end: number } {
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

function parseHeader(bytes: Uint8Array): MappeHeader {
  let value: unknown;
  try {
    value = parseForeignJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new Refusal('mappe-damaged', {}, { cause });
  }
  // A later version may have changed everything but these two members.
  const format = formatMember.safeParse(value);
  if (!format.success) throw new Refusal('mappe-damaged', {}, { cause: format.error });
  if (format.data.version > 1) throw new Refusal('mappe-too-new');
  const header = mappeHeader.safeParse(value);
  if (!header.success) throw new Refusal('mappe-damaged', {}, { cause: header.error });
  return header.data;
}
