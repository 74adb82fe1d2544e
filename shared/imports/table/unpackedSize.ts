const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
/** ZIP64 marks a size that stands elsewhere with this; no list we take is that large. */
const elsewhere = 0xffffffff;

/**
 * What a ZIP archive says it unpacks to, in bytes, read from its central directory (APPNOTE.TXT 4.3.12, 4.3.16) without
 * unpacking anything. Infinity where it does not say: an entry that hides its size is what a zip bomb looks like.
 * @returns null where the bytes are no ZIP archive
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const first = Math.max(0, end - 0xffff);
  while (end >= first && view.getUint32(end, true) !== endOfDirectory) end -= 1;
  if (end < first || end < 0) return null;
  let total = 0;
  let at = view.getUint32(end + 16, true);
  for (let entries = view.getUint16(end + 10, true); entries > 0; entries -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) return null;
    const packed = view.getUint32(at + 20, true);
    const unpacked = view.getUint32(at + 24, true);
    if (unpacked === elsewhere || (unpacked === 0 && packed > 2)) return Infinity;
    total += unpacked;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return total;
}
