import { Refusal } from '../../shared/refusal.ts';
import { decodeMappe } from '../host/packets/decodeMappe.ts';
import { encodeMappe } from '../host/packets/encodeMappe.ts';
import type { MappeHeader } from '../../shared/mappe/mappeHeader.ts';
import { largestState } from './catalogueFolder.ts';
import type { StateSource } from '../host/ports.ts';
import type { Files } from './files.ts';
import { writeFileAtomic } from './writeFileAtomic.ts';

/** Whose catalogue a folder holds, and which copy of it this is. Both are UUIDs. */
export interface CatalogueIdentity {
  readonly catalogueId: string;
  readonly replica: string;
}

/**
 * Writes the whole document to a `.mappe` file. The file appears under `path` only when what the disk gives back has been
 * decoded and compared; otherwise refuses with io-error, or with what stopped the writing.
 */
export async function writeState(
  files: Files,
  path: string,
  identity: CatalogueIdentity,
  position: { seq: number; compression: 'none' | 'deflate' },
  source: StateSource,
): Promise<void> {
  const { catalogueName, sender, time, schema } = source;
  const { state, matches } = source.capture();
  const bytes = await encodeMappe({ ...identity, catalogueName, sender, time, schema, ...position }, state);
  await writeFileAtomic(files, path, bytes, async (readBack) => {
    const decoded = await decodeMappe(readBack, { maxSize: largestState });
    if (!matches(decoded.state)) throw new Refusal('io-error', { path });
  });
}

/** The document in a `.mappe` file of the catalogue's own folder. Refuses like `decodeMappe`, or with mappe-other-catalogue. */
export async function readState(
  files: Files,
  path: string,
  catalogueId: string,
): Promise<{ header: MappeHeader; state: Uint8Array }> {
  const decoded = await decodeMappe(await files.read(path), { maxSize: largestState });
  if (decoded.header.catalogueId !== catalogueId) {
    throw new Refusal('mappe-other-catalogue', { name: decoded.header.catalogueName });
  }
  return decoded;
}
