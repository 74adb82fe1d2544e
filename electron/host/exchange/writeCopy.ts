import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { MappeSigner } from '../../../shared/mappe/mappeFrame.ts';
import { Refusal } from '../../../shared/refusal.ts';
import { encodeCatalogue } from '../mappeFile.ts';
import type { StateSource } from '../ports.ts';
import { copyName } from './copyName.ts';
import type { ExchangeFiles } from './ExchangeFiles.ts';

const copiesKept = 2;

/** Whose copy is written. */
export interface CopyLabel {
  readonly catalogueId: string;
  readonly replica: string;
  readonly seq: number;
}

/**
 * Writes a copy of the catalogue into the exchange folder: under a name that did not exist, once what the disk gives back is
 * what was written. Nothing that is there is ever replaced.
 * @returns its name
 * @throws Refusal disk-full, not-writable, file-missing, io-error; no file has appeared then
 */
export async function writeCopy(
  files: ExchangeFiles,
  folder: string,
  label: CopyLabel,
  source: StateSource,
  signer: MappeSigner,
): Promise<string> {
  const bytes = await encodeCatalogue(label, source, signer);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const name = copyName({ ...source, seq: label.seq }, hash);
  const unfinished = join(folder, `${name}${unfinishedEnd(label.replica)}`);
  await removeUnfinished(files, folder, label.replica);
  if ((await files.list(folder)).includes(name)) return name;
  try {
    await files.create(unfinished, bytes);
    if (Buffer.compare(await files.read(unfinished), bytes) !== 0) throw new Refusal('io-error', { path: unfinished });
    await files.rename(unfinished, join(folder, name));
  } catch (error) {
    // What could not be written often cannot be removed either; the first error is the one to tell.
    await files.remove(unfinished).catch(() => undefined);
    throw error;
  }
  // Network shares may not know this. What a power cut takes is written again: every turn looks whether it is there.
  await files.syncFolder(folder).catch(() => undefined);
  return name;
}

/** Removes all but the newest two of this replica's own copies, given newest first. What cannot be removed stays. */
export async function removeOldCopies(files: ExchangeFiles, folder: string, own: readonly string[]): Promise<void> {
  for (const name of own.slice(copiesKept)) await files.remove(join(folder, name)).catch(() => undefined);
}

/** How the name of a copy ends that this replica has not finished. */
const unfinishedEnd = (replica: string): string => `.${replica.slice(0, 8)}.part`;

async function removeUnfinished(files: ExchangeFiles, folder: string, replica: string): Promise<void> {
  for (const name of await files.list(folder)) {
    if (name.endsWith(unfinishedEnd(replica))) await files.remove(join(folder, name)).catch(() => undefined);
  }
}
