import { decodeMappe } from './packets/decodeMappe.ts';
import { encodeMappe } from './packets/encodeMappe.ts';
import type { MappeSigner } from '../../shared/mappe/mappeFrame.ts';
import type { MappeHeader } from '../../shared/mappe/mappeHeader.ts';
import { fileName } from './fileName.ts';
import type { FilePort, StateSource } from './ports.ts';

/** The largest document a .mappe may unpack to, in bytes: ten times a Kreis with 10,000 offers. */
const largestDocument = 256 << 20;

/** Reads a .mappe. @throws Refusal as `decodeMappe` and the file port */
export async function readMappe(files: FilePort, path: string): Promise<{ header: MappeHeader; state: Uint8Array }> {
  return decodeMappe(await files.read(path), { maxSize: largestDocument });
}

/** Which catalogue a file holds, and which computer's copy of it. */
interface CopyLabel {
  readonly catalogueId: string;
  readonly replica: string;
  /** Number of the newest update on that computer, where it counts them. */
  readonly seq: number;
}

/** The bytes of a .mappe with a whole catalogue, to be handed on; signed where somebody signs. */
export function encodeCatalogue(label: CopyLabel, source: StateSource, signer?: MappeSigner): Promise<Uint8Array> {
  const { catalogueName, sender, time, schema } = source;
  const { state, stateVector } = source.capture();
  const holds = { stateVector: Buffer.from(stateVector).toString('base64') };
  return encodeMappe(
    { ...label, ...holds, catalogueName, sender, time, schema, compression: 'deflate' },
    state,
    signer,
  );
}

/** Writes a whole catalogue to a .mappe that nobody signs. @throws Refusal disk-full, not-writable, io-error */
export async function writeMappe(files: FilePort, path: string, label: CopyLabel, source: StateSource): Promise<void> {
  await files.writeAtomic(path, await encodeCatalogue(label, source));
}

/** A file name for a catalogue's .mappe: what every file system takes. */
export const mappeFileName = (catalogueName: string, day: string): string => `${fileName(catalogueName)} ${day}.mappe`;
