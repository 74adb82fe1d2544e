import { manifestName } from '../../../shared/exports/manifest.ts';
import type { ExportFile, Manifest, ManifestFile } from '../../../shared/exports/manifest.ts';
import { signatureName } from '../../../shared/exports/manifestSignature.ts';
import { readManifest } from '../../../shared/exports/readManifest.ts';
import { Refusal } from '../../../shared/refusal.ts';
import type { WebPlace } from './WebPlace.ts';

/** The new manifest while the files take their places: where it lies, what lies there may be a mixture. */
export const pendingName = `${manifestName}.next`;

/** A file of an export with what its manifest says of it. */
export type Piece = ExportFile & ManifestFile;

/** What lies in a folder on the web. */
export interface Standing {
  readonly sizes: ReadonlyMap<string, number>;
  readonly manifest: Manifest | null;
  /** The manifest as it lies there; null where there is none. */
  readonly manifestBytes: Uint8Array | null;
  /** Whether a publication was cut while the files took their places. */
  readonly isMixed: boolean;
  /** The names of what this program put there, or was about to. */
  readonly ours: ReadonlySet<string>;
  /** The hash of each file as the manifest has it. */
  readonly hashes: ReadonlyMap<string, string>;
}

/**
 * Looks at the folder of an export.
 * @throws Refusal export-target-foreign where the export of another catalogue lies there, or a file that no manifest names
 * would have to be replaced: nothing that this program did not write ever is
 */
export async function standingAt(place: WebPlace, catalogueId: string, pieces: readonly Piece[]): Promise<Standing> {
  const sizes = await place.files([...pieces.map(({ name }) => name), pendingName]);
  const read = async (name: string) => (sizes.has(name) ? place.read(name) : null);
  const [manifestBytes, pendingBytes] = [await read(manifestName), await read(pendingName)];
  const manifest = manifestBytes && readManifest(manifestBytes);
  const known = [manifest, pendingBytes && readManifest(pendingBytes)].filter((each) => each !== null);
  const ours = new Set(known.flatMap(({ files }) => [manifestName, signatureName, ...files.map(({ name }) => name)]));
  const isTaken = pieces.some(({ name }) => sizes.has(name) && !ours.has(name));
  if (isTaken || known.some(({ catalogue }) => catalogue.id !== catalogueId))
    throw new Refusal('export-target-foreign');
  const hashes = new Map(manifest?.files.map(({ name, sha256 }) => [name, sha256]));
  return { sizes, manifest, manifestBytes, isMixed: sizes.has(pendingName), ours, hashes };
}

/** Whether a file lies there as it should. In a mixture the manifest is no proof; then, and where it says nothing, the file is read. */
export async function liesThere(
  place: WebPlace,
  { name, size, sha256, bytes }: Piece,
  standing: Standing,
): Promise<boolean> {
  if (standing.sizes.get(name) !== size) return false;
  const known = standing.hashes.get(name);
  return standing.isMixed || known === undefined ? isSame(await place.read(name), bytes) : known === sha256;
}

export const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;
