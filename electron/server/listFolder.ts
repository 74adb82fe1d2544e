import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, parse, resolve } from 'node:path';
import { Refusal } from '../../shared/refusal.ts';
import type { FolderListing } from '../../shared/rpc/dialogCalls.ts';
import { drives } from './drives.ts';

type FolderEntry = FolderListing['entries'][number];

/**
 * What a person sees of a folder when choosing a path.
 * @throws Refusal 'file-missing' when there is no such folder, 'file-unreadable' when it may not be read
 */
export async function listFolder(path: string): Promise<FolderListing> {
  const folder = resolve(path);
  const found = await readdir(folder, { withFileTypes: true }).catch((cause: NodeJS.ErrnoException) => {
    const isMissing = cause.code === 'ENOENT' || cause.code === 'ENOTDIR';
    throw new Refusal(isMissing ? 'file-missing' : 'file-unreadable', { name: basename(folder) }, { cause });
  });
  const visible = found.filter(({ name }) => !name.startsWith('.'));
  const entries = (await Promise.all(visible.map((entry) => describe(folder, entry)))).filter(
    (entry) => entry !== null,
  );
  const parent = dirname(folder);
  return { folder, parent: parent === folder ? null : parent, entries: entries.sort(inOrder), places: await places() };
}

/** Null for what is neither folder nor file, and for links that lead nowhere. */
async function describe(folder: string, entry: Dirent): Promise<FolderEntry | null> {
  const { name } = entry;
  const path = join(folder, name);
  const kinds = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry;
  if (kinds?.isDirectory()) return { name, path, kind: 'folder' };
  return kinds?.isFile() ? { name, path, kind: 'file' } : null;
}

function inOrder(one: FolderEntry, other: FolderEntry): number {
  if (one.kind !== other.kind) return one.kind === 'folder' ? -1 : 1;
  return one.name.localeCompare(other.name, 'de', { numeric: true });
}

async function places(): Promise<FolderListing['places']> {
  return [homedir(), ...(await drives())].map((path) => ({ name: basename(path) || parse(path).root, path }));
}
