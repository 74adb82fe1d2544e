import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Refusal } from '../../shared/refusal.ts';

/**
 * Makes a folder in another one; one that is there already will do.
 * @param name of the folder, no path
 * @returns its path
 * @throws Refusal 'not-writable' when it cannot be made there, or under this name
 */
export async function createFolder(parent: string, name: string): Promise<string> {
  const around = resolve(parent);
  const folder = resolve(around, name.trim());
  if (dirname(folder) !== around) throw new Refusal('not-writable', { name });
  await mkdir(folder).catch(async (cause: unknown) => {
    const isThere = await stat(folder).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isThere) throw new Refusal('not-writable', { name }, { cause });
  });
  return folder;
}
