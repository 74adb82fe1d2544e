import { Refusal } from '../../shared/refusal.ts';
import type { ExchangeFiles } from '../../electron/host/exchange/ExchangeFiles.ts';
import type { MemoryFiles } from './memoryFiles.ts';

/** A stick as one computer sees it: under the drive it is plugged in at, or not at all. */
export class Stick implements ExchangeFiles {
  /** Where it is plugged in, such as `/media/stick`; null while it is not. */
  drive: string | null;
  #files: MemoryFiles;

  constructor(drive: string | null, files: MemoryFiles) {
    this.drive = drive;
    this.#files = files;
  }

  /** Puts another stick into the same drive. */
  replaceBy(files: MemoryFiles): void {
    this.#files = files;
  }

  async read(path: string): Promise<Uint8Array> {
    return this.#files.read(this.#within(path));
  }

  async stat(path: string): Promise<{ size: number; modified: number }> {
    return this.#files.stat(this.#within(path));
  }

  async create(path: string, bytes: Uint8Array): Promise<void> {
    return this.#files.create(this.#within(path), bytes);
  }

  async rename(from: string, to: string): Promise<void> {
    return this.#files.rename(this.#within(from), this.#within(to));
  }

  async remove(path: string): Promise<void> {
    return this.#files.remove(this.#within(path));
  }

  async list(folder: string): Promise<string[]> {
    return this.#isOn(folder) ? this.#files.list(this.#within(folder)) : [];
  }

  async syncFolder(folder: string): Promise<void> {
    return this.#files.syncFolder(this.#within(folder));
  }

  drives(): Promise<string[]> {
    return Promise.resolve(this.drive === null ? [] : [this.drive]);
  }

  #isOn(path: string): boolean {
    return this.drive !== null && `${path}/`.startsWith(`${this.drive}/`);
  }

  #within(path: string): string {
    if (this.drive === null || !this.#isOn(path)) throw new Refusal('file-missing', { path });
    return `/${path.slice(this.drive.length + 1)}`;
  }
}
