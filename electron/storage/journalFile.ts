import { Refusal } from '../../shared/refusal.ts';
import type { AppendableFile, Files } from './files.ts';

/**
 * A file that grows by whole commits. After a failed commit it is brought back to its last good length, at once where
 * that works, otherwise before the next commit, so that no half commit ever stands in the middle.
 */
export class JournalFile {
  readonly #files: Files;
  readonly #path: string;
  #file: AppendableFile;
  #length: number;
  #doubtful = false;

  private constructor(files: Files, path: string, file: AppendableFile, length: number) {
    this.#files = files;
    this.#path = path;
    this.#file = file;
    this.#length = length;
  }

  /** Opens or makes the file at `path` and cuts off what stands behind its first `length` bytes. */
  static async open(files: Files, path: string, length: number): Promise<JournalFile> {
    return new JournalFile(files, path, await openCut(files, path, length), length);
  }

  /** Bytes of all commits. */
  get length(): number {
    return this.#length;
  }

  /** Resolves when `bytes` are on the disk; when it rejects, none of them are in the file or will be found in it. */
  async commit(bytes: Uint8Array): Promise<void> {
    await this.settle();
    this.#doubtful = true;
    try {
      await this.#file.append(bytes);
      await this.#file.sync();
    } catch (error) {
      await this.settle().catch(() => undefined); // tried again before the next commit
      throw error;
    }
    this.#doubtful = false;
    this.#length += bytes.length;
  }

  /** Brings the file back to its last good length where a commit has failed. */
  async settle(): Promise<void> {
    if (!this.#doubtful) return;
    // A handle that failed may never work again (a stick pulled out and back, a network share that went away).
    await this.#file.close().catch(() => undefined);
    this.#file = await openCut(this.#files, this.#path, this.#length);
    this.#doubtful = false;
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}

async function openCut(files: Files, path: string, length: number): Promise<AppendableFile> {
  const file = await files.openForAppend(path);
  try {
    // Shorter than what was synced: another stick under the same name, or somebody else at work.
    if (file.length < length) throw new Refusal('io-error', { path });
    if (file.length > length) {
      await file.cut(length);
      await file.sync();
    }
    return file;
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
}
