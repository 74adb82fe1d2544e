import { join, sep } from 'node:path';
import { Refusal } from '../../../shared/refusal.ts';
import type { ExchangeFiles } from './ExchangeFiles.ts';

/** The file by which the exchange folder of a catalogue is known again, under whatever drive letter. */
const markerName = (catalogueId: string): string => `Austauschordner-${catalogueId}.json`;

/** Makes a folder known as the exchange folder of a catalogue. @throws Refusal not-writable, disk-full, file-missing, io-error */
export async function markFolder(files: ExchangeFiles, folder: string, catalogueId: string): Promise<void> {
  if (await isMarked(files, folder, catalogueId)) return;
  const marker = { format: 'angebotsmappe-austausch', catalogueId };
  const bytes = new TextEncoder().encode(JSON.stringify(marker, null, 2));
  try {
    await files.create(join(folder, markerName(catalogueId)), bytes);
  } catch (error) {
    // A name that is taken is an io-error: a colleague may have marked the folder in the same moment.
    const isTaken = error instanceof Refusal && error.code === 'io-error';
    if (!isTaken || !(await isMarked(files, folder, catalogueId))) throw error;
  }
}

/**
 * Where an exchange folder is right now: where it was, or under the same path, or part of it, on another drive.
 * @returns null where it is nowhere
 */
export async function findFolder(files: ExchangeFiles, folder: string, catalogueId: string): Promise<string | null> {
  if (await isMarked(files, folder, catalogueId)) return folder;
  const steps = folder.split(sep).filter((step) => step !== '');
  for (const drive of await files.drives()) {
    for (let from = 0; from <= steps.length; from += 1) {
      const place = join(drive, ...steps.slice(from));
      if (place !== folder && (await isMarked(files, place, catalogueId))) return place;
    }
  }
  return null;
}

async function isMarked(files: ExchangeFiles, folder: string, catalogueId: string): Promise<boolean> {
  try {
    await files.stat(join(folder, markerName(catalogueId)));
    return true;
  } catch (error) {
    // A drive that is there and cannot be read is as good as away.
    if (error instanceof Refusal) return false;
    throw error;
  }
}
