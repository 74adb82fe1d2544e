import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import type { Files } from './files.ts';

/** How the name of a file ends that is not finished yet. What carries it after a crash can be removed. */
export const unfinishedSuffix = '.part';

/**
 * Writes `bytes` to `path`, where afterwards either all of them stand, safe from a power cut, or what stood there before:
 * never a torn file. `check`, where given, is called with what the disk gives back before the file gets its name; when it
 * throws, the file never appears.
 */
export async function writeFileAtomic(
  files: Files,
  path: string,
  bytes: Uint8Array,
  check?: (readBack: Uint8Array) => Promise<void>,
): Promise<void> {
  const unfinished = `${path}.${randomUUID()}${unfinishedSuffix}`;
  try {
    await files.create(unfinished, bytes);
    if (check) await check(await files.read(unfinished));
    await files.rename(unfinished, path);
  } catch (error) {
    // What could not be written often cannot be removed either; the first error is the one to tell.
    await files.remove(unfinished).catch(() => undefined);
    throw error;
  }
  await files.syncFolder(dirname(path));
}
