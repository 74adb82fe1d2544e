import { decodeMappe } from '../../shared/mappe/decodeMappe.ts';
import { encodeMappe } from '../../shared/mappe/encodeMappe.ts';
import type { MappeHeader } from '../../shared/mappe/mappeHeader.ts';
import type { FilePort, StateSource } from './ports.ts';

/** The largest document a .mappe may unpack to, in bytes: ten times a Kreis with 10,000 offers. */
const largestDocument = 256 << 20;

/** Reads a .mappe. @throws Refusal as `decodeMappe` and the file port */
export async function readMappe(files: FilePort, path: string): Promise<{ header: MappeHeader; state: Uint8Array }> {
  return decodeMappe(await files.read(path), { maxSize: largestDocument });
}

/** Writes a whole catalogue to a .mappe to be handed on. @throws Refusal disk-full, not-writable, io-error */
export async function writeMappe(
  files: FilePort,
  path: string,
  label: { readonly catalogueId: string; readonly replica: string },
  source: StateSource,
): Promise<void> {
  const { catalogueName, sender, time, schema } = source;
  const { state } = source.capture();
  const bytes = await encodeMappe(
    { ...label, catalogueName, sender, seq: 0, time, schema, compression: 'deflate' },
    state,
  );
  await files.writeAtomic(path, bytes);
}

/** A file name for a catalogue's .mappe: what every file system takes. */
export const mappeFileName = (catalogueName: string, day: string): string =>
  `${catalogueName.replace(/[^\p{L}\p{N} ._-]/gu, '').trim() || 'Katalog'} ${day}.mappe`;
