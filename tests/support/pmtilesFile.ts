import { Buffer } from 'node:buffer';

/** How many bytes the header of a PMTiles file has. */
const headerLength = 127;

/**
 * A PMTiles file of version 3 with one picture that covers the whole world, uncompressed: the least a map can be.
 * https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 * @param padding bytes of no use between the directory and the picture, as the tiles of a real town would be
 */
export function pmtilesFile(picture: Uint8Array, padding = 0): Uint8Array {
  const metadata = Buffer.from('{}');
  // One entry: tile 0, which stands for one tile, this long, at the offset behind the padding (offsets are kept plus one).
  const directory = Buffer.from([1, 0, 1, ...varint(picture.length), ...varint(padding + 1)].flat());
  const header = Buffer.alloc(headerLength);
  header.write('PMTiles');
  header.writeUInt8(3, 7);
  const metadataAt = headerLength + directory.length;
  const tilesAt = metadataAt + metadata.length;
  const numbers = [headerLength, directory.length, metadataAt, metadata.length, tilesAt, 0, tilesAt];
  [...numbers, padding + picture.length, 1, 1, 1].forEach((value, at) =>
    header.writeBigUInt64LE(BigInt(value), 8 + 8 * at),
  );
  // Clustered; nothing compressed; PNG; only zoom 0.
  header.set([1, 1, 1, 2, 0, 0], 96);
  [-180, -85, 180, 85].forEach((degrees, at) => header.writeInt32LE(degrees * 1e7, 102 + 4 * at));
  return Buffer.concat([header, directory, metadata, Buffer.alloc(padding), picture]);
}

const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
