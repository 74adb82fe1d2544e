/**
 * The file system as the program needs it. Every method refuses with disk-full, not-writable, file-missing,
 * file-unreadable or io-error and nothing else. Paths are absolute, as `node:path` joins them.
 */
export interface Files {
  /** The bytes of a file, or only its first `limit` bytes. */
  read(path: string, limit?: number): Promise<Uint8Array>;
  /** `length` bytes of a file from `offset` on, fewer where it ends before. */
  readPart(path: string, offset: number, length: number): Promise<Uint8Array>;
  /** Size in bytes, and when it was last written, in milliseconds since 1970 by that file system's clock. */
  stat(path: string): Promise<FileFacts>;
  /** Writes a file that did not exist and syncs its content. Its name is safe only after `syncFolder`. */
  create(path: string, bytes: Uint8Array): Promise<void>;
  /** Opens a file to write at its end; an empty one is made where none is. */
  openForAppend(path: string): Promise<AppendableFile>;
  /**
   * Gives a file or folder another name; a file of that name is replaced, a folder with something in it never. Safe only
   * after `syncFolder`.
   */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file. */
  remove(path: string): Promise<void>;
  /** Removes a folder that has nothing in it. */
  removeFolder(path: string): Promise<void>;
  /** Makes a folder and those above it, safe from a power cut; one that is there already is fine. */
  createFolder(path: string): Promise<void>;
  /** The names in a folder, sorted; none where the folder does not exist. */
  list(folder: string): Promise<string[]>;
  /** Makes what was created, renamed and removed in a folder outlast a power cut, where the platform can. */
  syncFolder(folder: string): Promise<void>;
}

/** What can be known of a file without reading it. */
export interface FileFacts {
  readonly size: number;
  readonly modified: number;
}

/** A file open at its end. After a failed `append` or `sync` its content behind the last synced length is unknown. */
export interface AppendableFile {
  /** In bytes. */
  readonly length: number;
  append(bytes: Uint8Array): Promise<void>;
  /** Cuts the file to `length` bytes, which must not be more than it has. */
  cut(length: number): Promise<void>;
  /** Resolves when everything appended is on the disk itself. */
  sync(): Promise<void>;
  close(): Promise<void>;
}
