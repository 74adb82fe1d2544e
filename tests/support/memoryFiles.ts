import { basename, dirname } from 'node:path';
import { Refusal } from '../../shared/refusal.ts';
import type { AppendableFile, FileFacts, Files } from '../../electron/storage/files.ts';

interface File {
  /** The turn of the file system at which it was last written. */
  modified: number;
  bytes: Uint8Array;
  synced: Uint8Array;
}

interface Folder {
  entries: Map<string, File | Folder>;
  synced: Map<string, File | Folder>;
}

/**
 * A file system that knows what a power cut would leave of it. `beforeCall` runs in the middle of every call and makes it
 * fail by throwing: what the call writes is half written then.
 */
export class MemoryFiles implements Files {
  beforeCall: (call: keyof Files | keyof AppendableFile, path: string) => void = () => undefined;
  #root: Folder = { entries: new Map(), synced: new Map() };
  #turn = 0;

  /**
   * What a computer finds that starts again after a power cut: nothing that was not synced, except that removed files are
   * gone at once; or (`half`) every name and half of each unsynced content.
   */
  afterPowerCut(unsynced: 'gone' | 'half'): MemoryFiles {
    const survivor = new MemoryFiles();
    survivor.#root = unsynced === 'gone' ? onlySynced(this.#root) : halfSynced(this.#root);
    return survivor;
  }

  read(path: string, limit?: number): Promise<Uint8Array> {
    return this.#call('read', path, () => this.#file(path).bytes.slice(0, limit));
  }

  readPart(path: string, offset: number, length: number): Promise<Uint8Array> {
    return this.#call('readPart', path, () => this.#file(path).bytes.slice(offset, offset + length));
  }

  stat(path: string): Promise<FileFacts> {
    return this.#call('stat', path, () => {
      const { bytes, modified } = this.#file(path);
      return { size: bytes.length, modified };
    });
  }

  create(path: string, bytes: Uint8Array): Promise<void> {
    return outcomeOf(() => {
      const { entries } = this.#folder(dirname(path));
      if (entries.has(basename(path))) throw new Refusal('io-error', { path });
      const file = { modified: ++this.#turn, bytes: bytes.slice(0, bytes.length / 2), synced: new Uint8Array() };
      entries.set(basename(path), file);
      this.beforeCall('create', path);
      file.modified = ++this.#turn;
      file.bytes = bytes.slice();
      file.synced = file.bytes;
    });
  }

  openForAppend(path: string): Promise<AppendableFile> {
    return this.#call('openForAppend', path, () => {
      const { entries } = this.#folder(dirname(path));
      if (!entries.has(basename(path))) {
        entries.set(basename(path), { modified: ++this.#turn, bytes: new Uint8Array(), synced: new Uint8Array() });
      }
      const file = this.#file(path);
      return {
        get length() {
          return file.bytes.length;
        },
        append: (bytes) =>
          outcomeOf(() => {
            const before = file.bytes;
            file.bytes = Buffer.concat([before, bytes.subarray(0, bytes.length / 2)]);
            this.beforeCall('append', path);
            file.modified = ++this.#turn;
            file.bytes = Buffer.concat([before, bytes]);
          }),
        cut: (length) => this.#call('cut', path, () => void (file.bytes = file.bytes.slice(0, length))),
        sync: () => this.#call('sync', path, () => void (file.synced = file.bytes)),
        close: () => this.#call('close', path, () => undefined),
      };
    });
  }

  rename(from: string, to: string): Promise<void> {
    return this.#call('rename', from, () => {
      const source = this.#folder(dirname(from)).entries;
      const moved = source.get(basename(from));
      if (!moved) throw new Refusal('file-missing', { path: from });
      const replaced = this.#find(to);
      if (replaced && isFolder(replaced) && replaced.entries.size > 0) throw new Refusal('io-error', { path: to });
      source.delete(basename(from));
      this.#folder(dirname(to)).entries.set(basename(to), moved);
    });
  }

  remove(path: string): Promise<void> {
    return this.#call('remove', path, () => {
      const { entries, synced } = this.#folder(dirname(path));
      if (!entries.delete(basename(path))) throw new Refusal('file-missing', { path });
      synced.delete(basename(path));
    });
  }

  removeFolder(path: string): Promise<void> {
    return this.#call('removeFolder', path, () => {
      if (this.#folder(path).entries.size > 0) throw new Refusal('io-error', { path });
      const { entries, synced } = this.#folder(dirname(path));
      entries.delete(basename(path));
      synced.delete(basename(path));
    });
  }

  createFolder(path: string): Promise<void> {
    return this.#call('createFolder', path, () => {
      let folder = this.#root;
      for (const name of namesIn(path)) {
        const next = folder.entries.get(name) ?? { entries: new Map(), synced: new Map() };
        if (!isFolder(next)) throw new Refusal('io-error', { path });
        folder.entries.set(name, next);
        folder.synced.set(name, next);
        folder = next;
      }
    });
  }

  list(folder: string): Promise<string[]> {
    return this.#call('list', folder, () => {
      const found = this.#find(folder);
      return found && isFolder(found) ? [...found.entries.keys()].sort() : [];
    });
  }

  syncFolder(path: string): Promise<void> {
    return this.#call('syncFolder', path, () => {
      const folder = this.#folder(path);
      folder.synced = new Map(folder.entries);
    });
  }

  #call<T>(call: keyof Files | keyof AppendableFile, path: string, task: () => T): Promise<T> {
    return outcomeOf(() => {
      this.beforeCall(call, path);
      return task();
    });
  }

  #find(path: string): File | Folder | undefined {
    let found: File | Folder | undefined = this.#root;
    for (const name of namesIn(path)) found = found && isFolder(found) ? found.entries.get(name) : undefined;
    return found;
  }

  #file(path: string): File {
    const found = this.#find(path);
    if (!found || isFolder(found)) throw new Refusal('file-missing', { path });
    return found;
  }

  #folder(path: string): Folder {
    const found = this.#find(path);
    if (!found || !isFolder(found)) throw new Refusal('file-missing', { path });
    return found;
  }
}

function onlySynced(folder: Folder): Folder {
  return rebuilt(folder.synced, onlySynced, ({ synced }) => synced);
}

function halfSynced(folder: Folder): Folder {
  return rebuilt(folder.entries, halfSynced, ({ bytes, synced }) =>
    bytes.slice(0, bytes.length - Math.ceil(Math.max(0, bytes.length - synced.length) / 2)),
  );
}

function rebuilt(
  from: Folder['entries'],
  inner: (folder: Folder) => Folder,
  contentOf: (file: File) => Uint8Array,
): Folder {
  const entries = new Map<string, File | Folder>();
  for (const [name, entry] of from) {
    const { modified } = isFolder(entry) ? { modified: 0 } : entry;
    entries.set(name, isFolder(entry) ? inner(entry) : { modified, bytes: contentOf(entry), synced: contentOf(entry) });
  }
  return { entries, synced: new Map(entries) };
}

function isFolder(entry: File | Folder): entry is Folder {
  return 'entries' in entry;
}

function namesIn(path: string): string[] {
  return path.split('/').filter((name) => name !== '' && name !== '.');
}

// A call ends in a later turn, as one on a disk does: what came meanwhile has been queued by then.
async function outcomeOf<T>(task: () => T): Promise<T> {
  await Promise.resolve();
  return task();
}
