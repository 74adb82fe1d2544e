import { join } from 'node:path';
import { Refusal } from '../../shared/refusal.ts';
import type { MappeHeader } from '../../shared/mappe/mappeHeader.ts';
import { backupsToKeep } from './backupsToKeep.ts';
import {
  backupDatesAmong,
  backupPath,
  backupsFolder,
  journalPath,
  journalsAmong,
  snapshotPath,
  snapshotsAmong,
} from './catalogueFolder.ts';
import type { Files } from './files.ts';
import { lockFolder, type FolderLock, type LockHolder } from './folderLock.ts';
import { Journal } from './journal.ts';
import type { EditStamp } from './journalFrame.ts';
import { recoverCatalogue, type RecoveredCatalogue } from './recoverCatalogue.ts';
import { Serial } from '../../shared/serial.ts';
import type { StateSource } from '../host/ports.ts';
import { readState, writeState, type CatalogueIdentity } from './stateFile.ts';

const generationsKept = 2;

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

  private constructor(files: Files, folder: string, identity: CatalogueIdentity, lock: FolderLock, journal: Journal) {
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
      const generation = newestGeneration(await this.#files.list(this.#folder)) + 1;
      await this.#journal.continueIn(journalPath(this.#folder, generation), () => this.#files.syncFolder(this.#folder));
      await this.#writeState(snapshotPath(this.#folder, generation), 'none', source);
      await this.#removeOldGenerations();
    });
  }

  /**
   * Keeps a copy of today's catalogue (`today` is `YYYY-MM-DD`) and thins out the older ones: 7 days, 4 weeks, 12 months.
   * The first backup of a day stays; false where there is one already.
   */
  backup(today: string, source: StateSource): Promise<boolean> {
    return this.#upkeep.run(async () => {
      const dates = await this.backups();
      if (dates.includes(today)) return false;
      const folder = join(this.#folder, backupsFolder);
      await this.#files.createFolder(folder);
      await this.#writeState(backupPath(this.#folder, today), 'deflate', source);
      const keep = backupsToKeep([...dates, today], today);
      for (const date of dates) {
        if (!keep.has(date)) await this.#files.remove(backupPath(this.#folder, date));
      }
      await this.#files.syncFolder(folder);
      return true;
    });
  }

  /** The days of which there is a backup, `YYYY-MM-DD`, newest first. */
  async backups(): Promise<string[]> {
    return backupDatesAmong(await this.#files.list(join(this.#folder, backupsFolder)));
  }

  /** The catalogue as it was backed up on a day. Refuses with file-missing, or as a damaged `.mappe` file does. */
  async readBackup(date: string): Promise<{ header: MappeHeader; state: Uint8Array }> {
    if (!(await this.backups()).includes(date)) throw new Refusal('file-missing', { path: date });
    return readState(this.#files, backupPath(this.#folder, date), this.#identity.catalogueId);
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

  async #removeOldGenerations(): Promise<void> {
    const names = await this.#files.list(this.#folder);
    const snapshots = snapshotsAmong(names);
    const oldestKept = snapshots[generationsKept - 1];
    if (!oldestKept) return;
    for (const { name, generation } of [...snapshots, ...journalsAmong(names)]) {
      if (generation < oldestKept.generation) await this.#files.remove(join(this.#folder, name));
    }
    await this.#files.syncFolder(this.#folder);
  }
}

function newestGeneration(names: readonly string[]): number {
  return Math.max(0, ...[...snapshotsAmong(names), ...journalsAmong(names)].map(({ generation }) => generation));
}
