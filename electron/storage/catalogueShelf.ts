import { join } from 'node:path';
import * as z from 'zod';
import { Refusal } from '../../shared/refusal.ts';
import type { MappeHeader } from '../../shared/mappe/mappeHeader.ts';
import { mappeHeaderReach, readMappeHeader } from '../../shared/mappe/readMappeHeader.ts';
import { journalsAmong, snapshotPath, snapshotsAmong } from './catalogueFolder.ts';
import { CatalogueStore, type OpenedCatalogue } from './catalogueStore.ts';
import type { Files } from './files.ts';
import type { StateSource } from '../host/ports.ts';
import { writeState } from './stateFile.ts';

/** One catalogue on the shelf. `header` is its newest snapshot's, null where none can be read. */
export interface ShelvedCatalogue {
  readonly catalogueId: string;
  readonly header: MappeHeader | null;
}

/** The folder of all catalogues on this computer, each in a folder named after its id. */
export class CatalogueShelf {
  readonly #files: Files;
  readonly #folder: string;
  readonly #replica: string;

  /** `replica` is this data folder's own UUID (see settings). */
  constructor(files: Files, folder: string, replica: string) {
    this.#files = files;
    this.#folder = folder;
    this.#replica = replica;
  }

  /** All catalogues, sorted by id. */
  async list(): Promise<ShelvedCatalogue[]> {
    const catalogues: ShelvedCatalogue[] = [];
    for (const catalogueId of await this.#files.list(this.#folder)) {
      if (isCatalogueId(catalogueId) && (await this.#has(catalogueId))) {
        catalogues.push({ catalogueId, header: await this.#newestHeader(catalogueId) });
      }
    }
    return catalogues;
  }

  /**
   * Puts a new catalogue on the shelf, with the caller's document as its first snapshot. Refuses with catalogue-exists.
   * A crash before the end leaves no catalogue, and `create` may be called again.
   */
  async create(catalogueId: string, source: StateSource): Promise<void> {
    const folder = this.#folderOf(catalogueId);
    if (await this.#has(catalogueId)) throw new Refusal('catalogue-exists');
    await this.#files.createFolder(folder);
    const identity = { catalogueId, replica: this.#replica };
    await writeState(this.#files, snapshotPath(folder, 1), identity, { seq: 0, compression: 'none' }, source);
  }

  /** Opens a catalogue. Refuses with catalogue-missing, and as `CatalogueStore.open` does. */
  async open(catalogueId: string): Promise<OpenedCatalogue> {
    const folder = this.#folderOf(catalogueId);
    if (!(await this.#has(catalogueId))) throw new Refusal('catalogue-missing');
    return CatalogueStore.open(this.#files, folder, { catalogueId, replica: this.#replica });
  }

  /** An id may come from a window: only a UUID ever becomes part of a path. */
  #folderOf(catalogueId: string): string {
    if (!isCatalogueId(catalogueId)) throw new Refusal('catalogue-missing');
    return join(this.#folder, catalogueId);
  }

  async #has(catalogueId: string): Promise<boolean> {
    const names = await this.#files.list(join(this.#folder, catalogueId));
    return snapshotsAmong(names).length + journalsAmong(names).length > 0;
  }

  async #newestHeader(catalogueId: string): Promise<MappeHeader | null> {
    const folder = join(this.#folder, catalogueId);
    const newest = snapshotsAmong(await this.#files.list(folder))[0];
    if (!newest) return null;
    try {
      return readMappeHeader(await this.#files.read(snapshotPath(folder, newest.generation), mappeHeaderReach));
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  }
}

function isCatalogueId(text: string): boolean {
  return z.uuid().safeParse(text).success;
}
