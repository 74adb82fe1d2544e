import { access, readdir } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';

/** The folders of drives and sticks that are plugged in, by the custom of each system. */
export const drives = (): Promise<string[]> =>
  process.platform === 'win32' ? existing(windowsDrives()) : mounted(mountFolders());

function windowsDrives(): string[] {
  return [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${letter}:\\`);
}

function mountFolders(): string[] {
  if (process.platform === 'darwin') return ['/Volumes'];
  const { username } = userInfo();
  return [`/media/${username}`, `/run/media/${username}`];
}

async function mounted(folders: string[]): Promise<string[]> {
  const names = await Promise.all(
    folders.map(async (folder) => (await readdir(folder).catch(() => [])).map((name) => join(folder, name))),
  );
  return names.flat();
}

async function existing(paths: string[]): Promise<string[]> {
  const found = await Promise.all(
    paths.map((path) =>
      access(path).then(
        () => [path],
        () => [],
      ),
    ),
  );
  return found.flat();
}
