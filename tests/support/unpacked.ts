import { inflateRawSync } from 'node:zlib';

/** The parts of a ZIP archive (PKWARE APPNOTE 4.3) by name, unpacked; null where the bytes are none. */
export function unpacked(bytes: Uint8Array): Map<string, Buffer> | null {
  const archive = Buffer.from(bytes);
  const end = archive.lastIndexOf('PK\x05\x06');
  if (!archive.subarray(0, 4).equals(Buffer.from('PK\x03\x04')) || end < 0) return null;
  const parts = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [method, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + size);
    parts.set(archive.toString('utf8', at + 46, at + 46 + name), method === 0 ? packed : inflateRawSync(packed));
    at += 46 + name + extra + comment;
  }
  return parts;
}
