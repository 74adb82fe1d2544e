import { fingerprint, manifestName } from '../../../shared/exports/manifest.ts';
import type { ExportFile, ManifestFile } from '../../../shared/exports/manifest.ts';
import { Refusal } from '../../../shared/refusal.ts';
import type { Sending, Sent } from './sending.ts';
import { isSame, liesThere, pendingName, standingAt } from './standing.ts';
import type { Piece, Standing } from './standing.ts';
import type { WebPlace } from './WebPlace.ts';

// How a folder on the web comes from one export to the next:
//   1. what changed is sent under names of its own, which hold a part of its hash: a later try finds it there
//   2. the new manifest is sent as `manifest.json.next`: from now on what lies there is a mixture
//   3. every file takes its place, what goes out no more is removed, and the new manifest takes the place of the last
// A place that cannot rename gets the files under their own names in step 3.

// Nextcloud takes no `.part` (server issue 49916).
const waitingName = ({ name, sha256 }: ManifestFile) => `${name}.${sha256.slice(0, 16)}.upload`;
const isWaiting = (name: string) => /\.[0-9a-f]{16}\.upload$/.test(name);

/** A publication on its way: the files that changed, and the manifest that goes last. */
interface Journey {
  readonly place: WebPlace;
  readonly standing: Standing;
  readonly names: ReadonlySet<string>;
  readonly changed: readonly Piece[];
  readonly manifest: Piece;
  readonly write: (name: string, piece: Piece) => Promise<void>;
}

const bytesOf = (pieces: readonly Piece[]) => pieces.reduce((sum, { size }) => sum + size, 0);

async function expectSizes(place: WebPlace, expected: ReadonlyMap<string, number>): Promise<void> {
  const sizes = await place.files([...expected.keys()]);
  for (const [file, size] of expected) if (sizes.get(file) !== size) throw new Refusal('export-damaged', { file });
}

/** Steps 1 and 2: readers see nothing of it. */
async function sendAhead({ place, standing, changed, manifest, write }: Journey): Promise<void> {
  if (place.rename !== null) {
    for (const piece of changed) {
      if (standing.sizes.get(waitingName(piece)) !== piece.size) await write(waitingName(piece), piece);
    }
    await expectSizes(place, new Map(changed.map((piece) => [waitingName(piece), piece.size])));
  }
  await write(pendingName, manifest);
}

/** Step 3. */
async function changeOver({ place, standing, names, changed, manifest, write }: Journey): Promise<void> {
  const { rename } = place;
  for (const piece of changed) {
    if (rename === null) await write(piece.name, piece);
    else await rename(waitingName(piece), piece.name);
  }
  for (const name of standing.ours) if (!names.has(name)) await place.remove(name);
  await expectSizes(place, new Map(changed.map(({ name, size }) => [name, size])));
  if (rename === null) await place.write(manifestName, manifest.bytes);
  else await rename(pendingName, manifestName);
}

/** Removes what earlier tries left. It is in nobody's way: the next publication comes by again. */
async function tidyUp({ place, standing, changed }: Journey): Promise<void> {
  const taken = new Set(changed.map(waitingName));
  const left = [...standing.sizes.keys()].filter((name) => isWaiting(name) && !taken.has(name));
  for (const name of place.rename === null ? [pendingName] : left) await place.remove(name).catch(() => undefined);
}

/** Says of a line that was cut, or of a wish to stop, what it leaves behind. */
async function sayingOfCuts(
  { codes, says }: { codes: readonly Refusal['code'][]; says: Refusal },
  task: Promise<void>,
): Promise<void> {
  try {
    await task;
  } catch (cause) {
    if (cause instanceof Refusal && codes.includes(cause.code)) throw new Refusal(says.code, says.values, { cause });
    throw cause;
  }
}

/**
 * Brings a folder on the web from the last export to this one: only what changed is sent, the manifest last.
 * @param exported every file of the export, its manifest among them
 * @throws Refusal export-target-foreign; publish-interrupted and publish-halfway where the line was cut on the way: the
 * same call goes on from there; export-damaged where the place kept less than it was sent; those of `WebPlace`
 */
export async function sendChanged(
  place: WebPlace,
  exported: readonly ExportFile[],
  { catalogueId, signal, onProgress }: Sending,
): Promise<Sent> {
  const pieces = await Promise.all(exported.map(async (file) => ({ ...file, ...(await fingerprint(file)) })));
  const manifest = pieces.find(({ name }) => name === manifestName);
  if (manifest === undefined) throw new Error('An export without its manifest');
  const standing = await standingAt(place, catalogueId, pieces);
  const changed: Piece[] = [];
  for (const piece of pieces) {
    if (piece !== manifest && !(await liesThere(place, piece, standing))) changed.push(piece);
  }
  const { manifestBytes, isMixed } = standing;
  if (changed.length === 0 && !isMixed && manifestBytes !== null && isSame(manifestBytes, manifest.bytes)) {
    return { files: 0, bytes: 0, unchanged: pieces.length };
  }

  const bytes = bytesOf([...changed, manifest]);
  let done = 0;
  const write = async (name: string, piece: Piece) => {
    signal.throwIfAborted();
    await place.write(name, piece.bytes, signal);
    done += piece.size;
    onProgress(done, bytes);
  };
  const names = new Set(pieces.map(({ name }) => name));
  const journey: Journey = { place, standing, names, changed, manifest, write };
  const since = standing.manifest?.modifiedAt?.slice(0, 10) ?? '';
  await sayingOfCuts(
    { codes: ['publish-unreachable'], says: new Refusal('publish-interrupted', { since }) },
    sendAhead(journey),
  );
  await sayingOfCuts(
    { codes: ['publish-unreachable', 'cancelled'], says: new Refusal('publish-halfway') },
    changeOver(journey),
  );
  await tidyUp(journey);
  return { files: changed.length + 1, bytes, unchanged: pieces.length - changed.length - 1 };
}
