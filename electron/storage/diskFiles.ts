import { constants } from 'node:fs';
import { mkdir, open, readdir, rename, rmdir, stat, unlink, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Refusal } from '../../shared/refusal.ts';
import { refusingFor, refusingReadFor } from './fileRefusal.ts';
import type { AppendableFile, Files } from './files.ts';

/** The real file system. */
export const diskFiles: Files = {
  read: (path, limit) =>
    refusingReadFor(path, async () => {
      const handle = await open(path, 'r');
      try {
        return limit === undefined ? await handle.readFile() : await readPart(handle, 0, limit);
      } finally {
        await handle.close();
      }
    }),

  readPart: (path, offset, length) =>
    refusingReadFor(path, async () => {
      const handle = await open(path, 'r');
      try {
        return await readPart(handle, offset, length);
      } finally {
        await handle.close();
      }
    }),

  stat: (path) =>
    refusingReadFor(path, async () => {
      const { size, mtimeMs } = await stat(path);
      return { size, modified: mtimeMs };
    }),

  create: (path, bytes) =>
    refusingFor(path, async () => {
      const handle = await open(path, 'wx');
      try {
        await writeAt(handle, bytes, 0);
        await handle.sync();
      } finally {
        await handle.close();
      }
    }),

  openForAppend: (path) =>
    refusingFor(path, async () => {
      // Not 'a': Windows refuses to shorten a file that was opened only for appending.
      const handle = await open(path, constants.O_RDWR | constants.O_CREAT);
      return new DiskAppendableFile(path, handle, (await handle.stat()).size);
    }),

  rename: (from, to) => refusingFor(to, () => rename(from, to)),

  remove: (path) => refusingFor(path, () => unlink(path)),

  removeFolder: (path) => refusingFor(path, () => rmdir(path)),

  createFolder: (path) =>
    refusingFor(path, async () => {
      const highestMade = await mkdir(path, { recursive: true });
      if (highestMade === undefined) return;
      for (let folder = path; folder.length >= highestMade.length; folder = dirname(folder)) {
        await syncFolder(dirname(folder));
      }
    }),

  async list(folder) {
    try {
      return (await refusingReadFor(folder, () => readdir(folder))).sort();
    } catch (error) {
      if (error instanceof Refusal && error.code === 'file-missing') return [];
      throw error;
    }
  },

  syncFolder: (folder) => refusingFor(folder, () => syncFolder(folder)),
};

class DiskAppendableFile implements AppendableFile {
  readonly #path: string;
  readonly #handle: FileHandle;
  #length: number;

  constructor(path: string, handle: FileHandle, length: number) {
    this.#path = path;
    this.#handle = handle;
    this.#length = length;
  }

  get length(): number {
    return this.#length;
  }

  append(bytes: Uint8Array): Promise<void> {
    return refusingFor(this.#path, async () => {
      await writeAt(this.#handle, bytes, this.#length);
      this.#length += bytes.length;
    });
  }

  cut(length: number): Promise<void> {
    return refusingFor(this.#path, async () => {
      await this.#handle.truncate(length);
      this.#length = length;
    });
  }

  sync(): Promise<void> {
    return refusingFor(this.#path, () => this.#handle.datasync());
  }

  close(): Promise<void> {
    return refusingFor(this.#path, () => this.#handle.close());
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders; NTFS logs changes to names itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeAt(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const result = await handle.write(bytes, written, bytes.length - written, position + written);
    written += result.bytesWritten;
  }
}

async function readPart(handle: FileHandle, offset: number, limit: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(limit);
  let length = 0;
  while (length < limit) {
    const { bytesRead } = await handle.read(bytes, length, limit - length, offset + length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}
