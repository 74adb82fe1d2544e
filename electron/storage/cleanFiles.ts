import { join } from 'node:path';
import { Refusal } from '../../shared/refusal.ts';
import { decodeMappe } from '../host/packets/decodeMappe.ts';
import { encodeMappe } from '../host/packets/encodeMappe.ts';
import type { MappeHeader } from '../../shared/mappe/mappeHeader.ts';
import { backupsFolder, largestState, tornFolder } from './catalogueFolder.ts';
import type { Files } from './files.ts';
import { writeFileAtomic } from './writeFileAtomic.ts';

/** A state without what shall go, or null where nothing of it was in there. */
export type Clean = (state: Uint8Array) => Uint8Array | null;

/** Writes the backups of a catalogue's folder anew where `clean` changes them. What cannot be read as one is removed. */
export async function cleanBackups(files: Files, catalogueFolder: string, clean: Clean): Promise<void> {
  const folder = join(catalogueFolder, backupsFolder);
  const names = await files.list(folder);
  for (const name of names) {
    const path = join(folder, name);
    const backup = await readOrNull(files, path);
    if (backup === null) await files.remove(path);
    else await cleanBackup(files, path, backup, clean);
  }
  if (names.length > 0) await files.syncFolder(folder);
}

/** Removes what was set aside as damaged: nobody can tell what it holds. */
export async function removeTorn(files: Files, catalogueFolder: string): Promise<void> {
  const folder = join(catalogueFolder, tornFolder);
  const names = await files.list(folder);
  for (const name of names) await files.remove(join(folder, name));
  if (names.length > 0) await files.syncFolder(folder);
}

interface Decoded {
  readonly header: MappeHeader;
  readonly state: Uint8Array;
}

async function readOrNull(files: Files, path: string): Promise<Decoded | null> {
  const bytes = await files.read(path);
  try {
    return await decodeMappe(bytes, { maxSize: largestState });
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

async function cleanBackup(files: Files, path: string, { header, state }: Decoded, clean: Clean): Promise<void> {
  const cleaned = clean(state);
  if (cleaned === null) return;
  await writeFileAtomic(files, path, await encodeMappe(header, cleaned), async (readBack) => {
    await decodeMappe(readBack, { maxSize: largestState });
  });
}
