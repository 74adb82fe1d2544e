import type { Settings } from '../../shared/settings.ts';
import type { Session } from '../../shared/document/structure.ts';
import type { CatalogueEntry } from '../../shared/rpc/contract.ts';
import type * as Y from 'yjs';
import { Projection } from '../../shared/document/projection.ts';
import { OpenDocument } from './OpenDocument.ts';
import type { CatalogueShelfPort, SettingsPort } from './ports.ts';
import { stateSource } from './stateSource.ts';

/** Something that goes on while a catalogue is open, and ends before it is closed. */
export interface Companion {
  close(): Promise<void>;
}

interface Shared {
  readonly document: Promise<OpenDocument>;
  users: number;
}

/** The catalogues of this computer: those on the shelf, and those open in windows right now. */
export class Catalogues {
  readonly #shelf: CatalogueShelfPort;
  readonly #settings: SettingsPort;
  readonly #app: string;
  readonly #onBug: (error: unknown) => void;
  readonly #accompanying: ((document: OpenDocument) => Companion)[] = [];
  readonly #companions = new Map<OpenDocument, Companion[]>();
  readonly #open = new Map<string, Shared>();
  readonly #closing = new Map<string, Promise<void>>();

  /** @param app the program and its version, as the document names who wrote it */
  constructor(shelf: CatalogueShelfPort, settings: SettingsPort, app: string, onBug: (error: unknown) => void) {
    this.#shelf = shelf;
    this.#settings = settings;
    this.#app = app;
    this.#onBug = onBug;
  }

  /** Begins something for every catalogue that is opened from now on. */
  accompany(begin: (document: OpenDocument) => Companion): void {
    this.#accompanying.push(begin);
  }

  /** Who sits at this computer. */
  readonly writer = (): Session => {
    const { author, workplace } = this.#settings.current;
    return { author, workplace, app: this.#app };
  };

  /** Catalogues that were opened here and are still there, the last opened first. */
  async list(): Promise<CatalogueEntry[]> {
    const here = new Set((await this.#shelf.list()).map(({ catalogueId }) => catalogueId));
    return this.#settings.current.recent
      .filter(({ catalogueId }) => here.has(catalogueId))
      .map(({ catalogueId, name, municipality, openedAt }) => ({ catalogueId, name, municipality, openedAt }));
  }

  /** Whether a catalogue is on this computer. */
  async has(catalogueId: string): Promise<boolean> {
    return (await this.#shelf.list()).some((known) => known.catalogueId === catalogueId);
  }

  /**
   * Puts a document on the shelf as a catalogue of its own and notes it as opened.
   * @returns the catalogue's id
   * @throws Refusal catalogue-exists
   */
  async add(doc: Y.Doc): Promise<string> {
    const projection = new Projection(doc);
    const { id, name } = projection.catalogue();
    await this.#shelf.create(id, stateSource(doc, name, this.writer(), new Date()));
    await this.#note(id, projection);
    projection.close();
    return id;
  }

  /**
   * Opens a catalogue, or joins those who have it open already; give it back with `release`.
   * @throws Refusal catalogue-missing, catalogue-open-elsewhere, catalogue-damaged, mappe-too-new
   */
  async acquire(catalogueId: string): Promise<OpenDocument> {
    const document = await this.#hold(catalogueId);
    await this.#note(catalogueId, document.projection);
    return document;
  }

  /** Works on a catalogue, opened for it where nobody has it open. @throws Refusal as `acquire` and the work */
  async with<T>(catalogueId: string, work: (document: OpenDocument) => Promise<T>): Promise<T> {
    const document = await this.#hold(catalogueId);
    try {
      return await work(document);
    } finally {
      await this.release(catalogueId);
    }
  }

  async #hold(catalogueId: string): Promise<OpenDocument> {
    await this.#closing.get(catalogueId);
    let shared = this.#open.get(catalogueId);
    if (shared === undefined) {
      shared = { document: this.#load(catalogueId), users: 0 };
      this.#open.set(catalogueId, shared);
    }
    shared.users += 1;
    try {
      return await shared.document;
    } catch (error) {
      this.#open.delete(catalogueId);
      throw error;
    }
  }

  /** Gives a catalogue back; the last one to do so closes it. */
  async release(catalogueId: string): Promise<void> {
    const shared = this.#open.get(catalogueId);
    if (shared === undefined) return;
    shared.users -= 1;
    if (shared.users > 0) return;
    this.#open.delete(catalogueId);
    const closing = shared.document
      .then((document) => this.#end(document))
      .finally(() => this.#closing.delete(catalogueId));
    this.#closing.set(catalogueId, closing);
    await closing;
  }

  /** Closes everything: the program ends. */
  async close(): Promise<void> {
    const all = [...this.#open.values()];
    this.#open.clear();
    await Promise.all([...this.#closing.values(), ...all.map(async ({ document }) => this.#end(await document))]);
  }

  async #load(catalogueId: string): Promise<OpenDocument> {
    const stored = await this.#shelf.open(catalogueId);
    try {
      const document = new OpenDocument(catalogueId, stored, this.writer, this.#onBug);
      this.#companions.set(
        document,
        this.#accompanying.map((begin) => begin(document)),
      );
      return document;
    } catch (error) {
      await stored.store.close();
      throw error;
    }
  }

  async #end(document: OpenDocument): Promise<void> {
    await Promise.all((this.#companions.get(document) ?? []).map((companion) => companion.close()));
    this.#companions.delete(document);
    await document.close();
  }

  async #note(catalogueId: string, projection: Projection): Promise<void> {
    const { name, municipality } = projection.catalogue();
    const entry = { catalogueId, name, municipality: municipality.name ?? '', openedAt: new Date().toISOString() };
    await this.#settings.update((current): Settings => {
      const others = current.recent.filter((known) => known.catalogueId !== catalogueId);
      return { ...current, recent: [entry, ...others] };
    });
  }
}
