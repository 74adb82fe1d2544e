/**
 * What writing and checking an export needs of the file system; paths are absolute. Every method refuses with disk-full,
 * not-writable, file-missing, file-unreadable or io-error.
 */
export interface ExportFiles {
  read(path: string): Promise<Uint8Array>;
  /** Writes a file that did not exist and syncs its content. */
  create(path: string, bytes: Uint8Array): Promise<void>;
  /** Gives a folder another name, which no folder with something in it may have. */
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Removes a folder that has nothing in it. */
  removeFolder(path: string): Promise<void>;
  createFolder(path: string): Promise<void>;
  /** The names in a folder; none where there is no folder. */
  list(folder: string): Promise<string[]>;
  /** Makes what was created, renamed and removed in a folder outlast a power cut. */
  syncFolder(folder: string): Promise<void>;
}
