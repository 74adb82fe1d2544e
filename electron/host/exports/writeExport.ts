import { basename, dirname, join } from 'node:path';
import { exportFileNames } from '../../../shared/exports/exportFiles.ts';
import { manifestName } from '../../../shared/exports/manifest.ts';
import type { ExportFile } from '../../../shared/exports/manifest.ts';
import { signatureName } from '../../../shared/exports/manifestSignature.ts';
import { readManifest } from '../../../shared/exports/readManifest.ts';
import { Refusal } from '../../../shared/refusal.ts';
import type { Sending } from '../publishing/sending.ts';
import type { ExportFiles } from './exportFiles.ts';
import { verifyExport } from './verifyExport.ts';

// Beside the folder of an export two more can lie for a moment: the new one while it is built, and the last one while the
// new one takes its place. No file system swaps two folders in one step everywhere, so a computer that stops between the
// two renames leaves no export under its own name, but both beside it, whole; the next export puts that right first.
const unfinished = (folder: string) => `${folder}.part`;
const setAside = (folder: string) => `${folder}.before`;

const exists = async (files: ExportFiles, folder: string): Promise<boolean> =>
  (await files.list(dirname(folder))).includes(basename(folder));

/**
 * The names in a folder if an export may take its place: all of them files of an earlier export of the same catalogue.
 * Nothing that this program did not write is ever removed.
 */
async function namesToReplace(files: ExportFiles, folder: string, catalogueId: string): Promise<string[]> {
  const names = await files.list(folder);
  if (names.length === 0) return [];
  const manifest = names.includes(manifestName) ? readManifest(await files.read(join(folder, manifestName))) : null;
  const ours = new Set([manifestName, signatureName, ...(manifest?.files ?? []).map(({ name }) => name)]);
  if (manifest?.catalogue.id !== catalogueId || names.some((name) => !ours.has(name))) {
    throw new Refusal('export-target-foreign');
  }
  return names;
}

async function removeExport(files: ExportFiles, folder: string, names: readonly string[]): Promise<void> {
  // The manifest goes last: without it nobody could tell any more that the rest is ours.
  const others = names.filter((name) => name !== manifestName);
  for (const name of [...others, ...names.filter((name) => name === manifestName)]) {
    await files.remove(join(folder, name));
  }
  await files.removeFolder(folder);
}

/** Puts right what an interrupted export left behind: the last one gets its place back, an unfinished one goes. */
async function recover(files: ExportFiles, folder: string, catalogueId: string): Promise<void> {
  if (await exists(files, setAside(folder))) {
    const last = await namesToReplace(files, setAside(folder), catalogueId);
    if (await exists(files, folder)) await removeExport(files, setAside(folder), last);
    else await files.rename(setAside(folder), folder);
  }
  if (await exists(files, unfinished(folder))) {
    const names = await files.list(unfinished(folder));
    if (names.some((name) => !exportFileNames.has(name))) throw new Refusal('export-target-foreign');
    await removeExport(files, unfinished(folder), names);
  }
}

async function build(
  files: ExportFiles,
  folder: string,
  exported: readonly ExportFile[],
  { signal, onProgress }: Sending,
): Promise<void> {
  const total = exported.reduce((sum, { bytes }) => sum + bytes.length, 0);
  let done = 0;
  await files.createFolder(folder);
  for (const { name, bytes } of exported) {
    signal.throwIfAborted();
    await files.create(join(folder, name), bytes);
    done += bytes.length;
    onProgress(done, total);
  }
  await files.syncFolder(folder);
  await verifyExport(files, folder);
}

async function moveIntoPlace(files: ExportFiles, folder: string, replaced: readonly string[]): Promise<void> {
  const isThere = await exists(files, folder);
  if (isThere && replaced.length === 0) await files.removeFolder(folder);
  else if (isThere) await files.rename(folder, setAside(folder));
  await files.rename(unfinished(folder), folder);
  await files.syncFolder(dirname(folder));
}

/**
 * Writes an export as the folder of its own: whole or not at all, read back and compared with its manifest before it takes
 * the place of the last one. Until then, and whatever fails, the last one stays as it is.
 * @param folder absolute; may be missing, empty, or hold an earlier export of the same catalogue
 * @param exported every file of the export, its manifest among them
 * @throws Refusal export-target-foreign where the folder holds anything else; disk-full, not-writable, io-error; what the
 * signal says
 */
export async function writeExport(
  files: ExportFiles,
  folder: string,
  exported: readonly ExportFile[],
  sending: Sending,
): Promise<void> {
  const { catalogueId } = sending;
  await recover(files, folder, catalogueId);
  const replaced = await namesToReplace(files, folder, catalogueId);
  try {
    await build(files, unfinished(folder), exported, sending);
    await moveIntoPlace(files, folder, replaced);
  } catch (error) {
    // What could not be written often cannot be removed either; the first error is the one to tell.
    await recover(files, folder, catalogueId).catch(() => undefined);
    throw error;
  }
  // The new export stands; what is left of the last one is removed by the next export if it cannot be now.
  if (replaced.length > 0) await removeExport(files, setAside(folder), replaced).catch(() => undefined);
}
