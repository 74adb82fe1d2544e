/**
 * What the exchange folder needs of the file system; paths are absolute. Every method refuses with disk-full, not-writable,
 * file-missing, file-unreadable or io-error.
 */
export interface ExchangeFiles {
  read(path: string): Promise<Uint8Array>;
  /** Size in bytes and time of the last change, in milliseconds since 1970 by that file system's clock. */
  stat(path: string): Promise<{ readonly size: number; readonly modified: number }>;
  /** Writes a file that did not exist and syncs its content. */
  create(path: string, bytes: Uint8Array): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** The names in a folder; none where there is no folder. */
  list(folder: string): Promise<string[]>;
  /** Makes what was created, renamed and removed in a folder outlast a power cut. */
  syncFolder(folder: string): Promise<void>;
  /** The folders of drives and sticks that are plugged in right now. */
  drives(): Promise<string[]>;
}
