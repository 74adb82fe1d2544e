import type { MergeLogEntry } from '../../shared/rpc/mergeCalls.ts';
import type { OutgoingEntry } from '../../shared/rpc/outgoingCalls.ts';
import type { Settings } from '../../shared/settings.ts';

// What the host's services need of the machine. The implementations (storage/) are handed in by the composition root.

/** Who made an update that is journalled. */
export interface EditStamp {
  readonly client: number;
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly time: string;
  readonly schema: number;
}

/** A document as the store writes it down. */
export interface StateSource {
  readonly catalogueName: string;
  readonly sender: { readonly author: string; readonly workplace: string };
  /** ISO 8601 in UTC. */
  readonly time: string;
  readonly schema: number;
  /** The whole document as it is now. It must hold every update that was ever given to `append`. */
  capture(): CapturedState;
}

export interface CapturedState {
  /** A Yjs V2 update. */
  readonly state: Uint8Array;
  /** What it holds, as Yjs encodes it. */
  readonly stateVector: Uint8Array;
  /** Whether a state read back from the disk is this one, whatever became of the document since. */
  readonly matches: (readBack: Uint8Array) => boolean;
}

/** One catalogue's folder, held by this program alone. */
export interface CatalogueStorePort {
  /** Bytes journalled since the last snapshot. */
  readonly journalLength: number;
  /** Resolves once the update is on the disk. @throws Refusal disk-full, not-writable, io-error */
  append(update: Uint8Array, stamp: EditStamp): Promise<number>;
  compact(source: StateSource): Promise<void>;
  /** Number of the last update that is safe on the disk: it grows with everything that changes here. */
  readonly lastSeq: number;
  /** @param today ISO 8601 day */
  backup(today: string, source: StateSource): Promise<boolean>;
  /** Keeps a copy of the catalogue as it is before a merge. @returns the backup's name */
  keepRecoveryPoint(now: Date, source: StateSource): Promise<string>;
  /** Newest first. */
  backups(): Promise<readonly StoredBackup[]>;
  /** @throws Refusal file-missing, mappe-damaged, mappe-truncated */
  readBackup(name: string): Promise<{ readonly state: Uint8Array }>;
  /** What was taken from colleagues. */
  readonly merges: LogPort<MergeLogEntry>;
  /** What left this computer by a person's hand. */
  readonly outgoing: LogPort<OutgoingEntry>;
  /** The clients of Yjs that edited on this computer. */
  readonly ownClients: LogPort<number>;
  /** The names of erasures that `rewrite` has carried out in this folder. */
  readonly erased: LogPort<string>;
  /**
   * Writes every file of the folder anew and removes what cannot be: what was set aside as damaged, and backups that cannot
   * be read. A crash on the way loses nothing else; the same call may be made again.
   * @param clean a state without what shall go, or null where nothing of it was in there
   */
  rewrite(source: StateSource, clean: (state: Uint8Array) => Uint8Array | null): Promise<void>;
  close(): Promise<void>;
}

/** A record of things that happened, one after the other. A power cut may cost the last one. */
export interface LogPort<T> {
  /** Oldest first. */
  read(): Promise<readonly T[]>;
  append(value: T): Promise<void>;
  clear(): Promise<void>;
}

/** A copy of the catalogue in its folder. */
export interface StoredBackup {
  readonly name: string;
  readonly kind: 'daily' | 'before-merge';
  /** In bytes. */
  readonly size: number;
  /** ISO 8601. */
  readonly at: string;
}

/** What opening a catalogue's folder found. */
export interface StoredCatalogue {
  readonly store: CatalogueStorePort;
  readonly state: Uint8Array;
  readonly updates: readonly Uint8Array[];
  /** The newest document layout among them. */
  readonly schema: number;
  readonly damage: readonly { readonly kind: 'journal' | 'snapshot' | 'backup'; readonly setAsideAs: string }[];
}

/** The folder of all catalogues on this computer. */
export interface CatalogueShelfPort {
  list(): Promise<readonly { readonly catalogueId: string }[]>;
  /** @throws Refusal catalogue-exists */
  create(catalogueId: string, source: StateSource): Promise<void>;
  /** @throws Refusal catalogue-missing, catalogue-open-elsewhere, catalogue-damaged, mappe-too-new */
  open(catalogueId: string): Promise<StoredCatalogue>;
}

export interface SettingsPort {
  readonly current: Settings;
  update(change: (current: Settings) => Settings): Promise<Settings>;
}

/** Encrypts with a key that the system keeps for this account (Electron's safeStorage). */
export interface SecretBox {
  seal(secret: string): Uint8Array;
  /** @throws Error where another account or computer sealed it */
  open(sealed: Uint8Array): string;
}

/** One secret of this computer, kept where no other account can read it. */
export interface SecretPort {
  /** The secret, or null where there is none that this account can read. @throws Refusal file-unreadable */
  read(): Promise<string | null>;
  /** @throws Refusal disk-full, not-writable, io-error */
  write(secret: string): Promise<void>;
}

/** Single files a person chose. */
export interface FilePort {
  /** @throws Refusal file-missing, file-unreadable, io-error */
  read(path: string): Promise<Uint8Array>;
  /** `length` bytes from `offset` on, fewer at the end of the file. @throws Refusal as `read` */
  readPart(path: string, offset: number, length: number): Promise<Uint8Array>;
  /** Size in bytes, and when it was last written, in milliseconds since 1970. @throws Refusal as `read` */
  stat(path: string): Promise<{ readonly size: number; readonly modified: number }>;
  /** Afterwards the file holds all of it, synced, or what it held before. @throws Refusal disk-full, not-writable, io-error */
  writeAtomic(path: string, bytes: Uint8Array): Promise<void>;
}
