import { join } from 'node:path';
import * as z from 'zod';
import { mergeLogEntry, type MergeLogEntry } from '../../shared/rpc/mergeCalls.ts';
import { outgoingEntry, type OutgoingEntry } from '../../shared/rpc/outgoingCalls.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { MappeHeader } from '../../shared/mappe/mappeHeader.ts';
import { backupsToKeep } from './backupsToKeep.ts';
import {
  backupPath,
  backupsAmong,
  backupsFolder,
  type BackupFile,
  dailyBackup,
  journalPath,
  journalsAmong,
  mergeBackup,
  snapshotPath,
  snapshotsAmong,
} from './catalogueFolder.ts';
import { cleanBackups, removeTorn, type Clean } from './cleanFiles.ts';
import type { Files } from './files.ts';
import { lockFolder, type FolderLock, type LockHolder } from './folderLock.ts';
import { Journal } from './journal.ts';
import { LineFile } from './lineFile.ts';
import type { EditStamp } from './journalFrame.ts';
import { recoverCatalogue, type RecoveredCatalogue } from './recoverCatalogue.ts';
import { Serial } from '../../shared/serial.ts';
import type { StateSource, StoredBackup } from '../host/ports.ts';
import { readState, writeState, type CatalogueIdentity } from './stateFile.ts';

const generationsKept = 2;
const mergeBackupsKept = 10;

/** An open store, and what was in it: the state, the updates behind it, and what had to be set aside as damaged. */
export interface OpenedCatalogue extends Omit<RecoveredCatalogue, 'end'> {
  readonly store: CatalogueStore;
}

/** One catalogue's folder, held by this program alone while it is open. */
export class CatalogueStore {
  readonly #files: Files;
  readonly #folder: string;
  readonly #identity: CatalogueIdentity;
  readonly #lock: FolderLock;
  readonly #journal: Journal;
  readonly #upkeep = new Serial();

  /** What was taken from colleagues. */
  readonly merges: LineFile<MergeLogEntry>;
  /** What left this computer by a person's hand. */
  readonly outgoing: LineFile<OutgoingEntry>;
  /** The clients of Yjs that edited on this computer. */
  readonly ownClients: LineFile<number>;
  /** The names of erasures that were carried out in this folder. */
  readonly erased: LineFile<string>;

  private constructor(files: Files, folder: string, identity: CatalogueIdentity, lock: FolderLock, journal: Journal) {
    this.merges = new LineFile(files, join(folder, 'merges.jsonl'), mergeLogEntry);
    this.outgoing = new LineFile(files, join(folder, 'outgoing.jsonl'), outgoingEntry);
    this.ownClients = new LineFile(files, join(folder, 'clients.jsonl'), z.int().nonnegative());
    this.erased = new LineFile(files, join(folder, 'erased.jsonl'), z.string());
    this.#files = files;
    this.#folder = folder;
    this.#identity = identity;
    this.#lock = lock;
    this.#journal = journal;
  }

  /**
   * Opens the catalogue in `folder`. `lives` says whether the program that left a lock still runs.
   * Refuses with catalogue-open-elsewhere, catalogue-damaged, mappe-too-new, mappe-other-catalogue, or as `Files` does.
   */
  static async open(
    files: Files,
    folder: string,
    identity: CatalogueIdentity,
    lives?: (holder: LockHolder) => boolean,
  ): Promise<OpenedCatalogue> {
    const lock = await lockFolder(files, folder, lives);
    try {
      const { end, ...found } = await recoverCatalogue(files, folder, identity.catalogueId);
      const journal = await Journal.open(files, identity.replica, end);
      await files.syncFolder(folder);
      return { store: new CatalogueStore(files, folder, identity, lock, journal), ...found };
    } catch (error) {
      await lock.release().catch(() => undefined); // the first error is the one to tell
      throw error;
    }
  }

  /** Number of the last update that is safe on the disk. */
  get lastSeq(): number {
    return this.#journal.lastSeq;
  }

  /** Bytes journalled since the last snapshot: the measure of when to compact. */
  get journalLength(): number {
    return this.#journal.length;
  }

  /**
   * Appends an update (Yjs V2) and resolves with its number once it is on the disk: the interface may say *Gespeichert*.
   * The caller's document must hold the update already, or a snapshot taken meanwhile would be without it.
   * When it refuses (disk-full, not-writable, io-error), so does everything that was appended behind it and not yet
   * acknowledged; the same appends may be tried again in their order.
   */
  append(update: Uint8Array, stamp: EditStamp): Promise<number> {
    return this.#journal.append(update, stamp);
  }

  /**
   * Begins a new generation: a new journal, then a verified snapshot, and only then removes what is older than the
   * generation before. A refusal or a crash at any point loses nothing. Appends go on meanwhile.
   */
  compact(source: StateSource): Promise<void> {
    return this.#upkeep.run(async () => {
      await this.#beginGeneration(source);
      const oldestKept = snapshotsAmong(await this.#files.list(this.#folder))[generationsKept - 1];
      if (oldestKept !== undefined) await this.#removeGenerationsBefore(oldestKept.generation);
    });
  }

  /**
   * Writes every file anew, without what `clean` takes out of a state; the source is without it already. What was set aside
   * as damaged, and backups that cannot be read, are removed. A refusal or a crash at any point loses nothing else, and the
   * same call may be made again.
   */
  rewrite(source: StateSource, clean: Clean): Promise<void> {
    return this.#upkeep.run(async () => {
      const first = await this.#beginGeneration(source);
      for (let kept = 1; kept < generationsKept; kept += 1) await this.#beginGeneration(source);
      await this.#removeGenerationsBefore(first);
      await cleanBackups(this.#files, this.#folder, clean);
      await removeTorn(this.#files, this.#folder);
    });
  }

  /**
   * Keeps a copy of today's catalogue (`today` is `YYYY-MM-DD`) and thins out the older ones: 7 days, 4 weeks, 12 months.
   * The first backup of a day stays; false where there is one already.
   */
  backup(today: string, source: StateSource): Promise<boolean> {
    return this.#upkeep.run(async () => {
      const daily = (await this.#backupFiles()).filter(({ kind }) => kind === 'daily');
      if (daily.some(({ date }) => date === today)) return false;
      await this.#keepBackup(dailyBackup(today), source);
      const keep = backupsToKeep([...daily.map(({ date }) => date), today], today);
      await this.#removeBackups(daily.filter(({ date }) => !keep.has(date)));
      return true;
    });
  }

  /** Keeps a copy of the catalogue as it is before a merge; of those, the newest 10 stay. @returns the backup's name */
  keepRecoveryPoint(now: Date, source: StateSource): Promise<string> {
    return this.#upkeep.run(async () => {
      const name = mergeBackup(now);
      const before = (await this.#backupFiles()).filter(({ kind }) => kind === 'before-merge');
      await this.#keepBackup(name, source);
      await this.#removeBackups(before.slice(mergeBackupsKept - 1));
      return name;
    });
  }

  /** The backups there are, newest first. */
  async backups(): Promise<StoredBackup[]> {
    const found: StoredBackup[] = [];
    for (const { name, kind } of await this.#backupFiles()) {
      const { size, modified } = await this.#files.stat(backupPath(this.#folder, name));
      found.push({ name, kind, size, at: new Date(modified).toISOString() });
    }
    return found;
  }

  /** The catalogue as it was backed up. Refuses with file-missing, or as a damaged `.mappe` file does. */
  async readBackup(name: string): Promise<{ header: MappeHeader; state: Uint8Array }> {
    const isThere = (await this.#backupFiles()).some((backup) => backup.name === name);
    if (!isThere) throw new Refusal('file-missing', { path: name });
    return readState(this.#files, backupPath(this.#folder, name), this.#identity.catalogueId);
  }

  /** Ends what is under way and lets go of the folder. */
  close(): Promise<void> {
    return this.#upkeep.run(async () => {
      try {
        await this.#journal.close();
      } finally {
        await this.#lock.release();
      }
    });
  }

  /** Number and state are taken in one go, so that the state holds every update up to that number. */
  #writeState(path: string, compression: 'none' | 'deflate', source: StateSource): Promise<void> {
    return writeState(this.#files, path, this.#identity, { seq: this.#journal.lastSeq, compression }, source);
  }

  async #backupFiles(): Promise<BackupFile[]> {
    return backupsAmong(await this.#files.list(join(this.#folder, backupsFolder)));
  }

  async #keepBackup(name: string, source: StateSource): Promise<void> {
    await this.#files.createFolder(join(this.#folder, backupsFolder));
    await this.#writeState(backupPath(this.#folder, name), 'deflate', source);
  }

  async #removeBackups(backups: readonly BackupFile[]): Promise<void> {
    for (const { name } of backups) await this.#files.remove(backupPath(this.#folder, name));
    await this.#files.syncFolder(join(this.#folder, backupsFolder));
  }

  async #beginGeneration(source: StateSource): Promise<number> {
    const generation = newestGeneration(await this.#files.list(this.#folder)) + 1;
    await this.#journal.continueIn(journalPath(this.#folder, generation), () => this.#files.syncFolder(this.#folder));
    await this.#writeState(snapshotPath(this.#folder, generation), 'none', source);
    return generation;
  }

  async #removeGenerationsBefore(oldestKept: number): Promise<void> {
    const names = await this.#files.list(this.#folder);
    for (const { name, generation } of [...snapshotsAmong(names), ...journalsAmong(names)]) {
      if (generation < oldestKept) await this.#files.remove(join(this.#folder, name));
    }
    await this.#files.syncFolder(this.#folder);
  }
}

function newestGeneration(names: readonly string[]): number {
  return Math.max(0, ...[...snapshotsAmong(names), ...journalsAmong(names)].map(({ generation }) => generation));
}
