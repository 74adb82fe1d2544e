import * as Y from 'yjs';
import { dayOf } from '../../shared/catalogue/calendar.ts';
import { perform } from '../../shared/document/commands.ts';
import { mergeInto } from '../../shared/document/merge.ts';
import type { ForeignState } from '../../shared/document/merge.ts';
import type { MergeReport } from '../../shared/document/mergeReport.ts';
import type { Act, Command } from '../../shared/document/commands.ts';
import { Projection } from '../../shared/document/projection.ts';
import { documentSchema, journal, newDoc } from '../../shared/document/structure.ts';
import type { Session } from '../../shared/document/structure.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { OpeningNote } from '../../shared/rpc/contract.ts';
import type { CatalogueStorePort, StateSource, StoredCatalogue } from './ports.ts';
import { stateSource } from './stateSource.ts';

/** A journal this long (bytes) is folded into a new snapshot: opening then reads one file instead of many edits. */
const compactAbove = 4 << 20;

/** Who wants to hear of updates that somebody else made. */
export interface UpdateListener {
  updated(update: Uint8Array): void;
}

/**
 * One catalogue open on this computer: the document in memory and its journal on the disk. Windows share it. An update
 * is acknowledged, and passed on, only when it is on the disk.
 */
export class OpenDocument {
  readonly catalogueId: string;
  readonly projection: Projection;
  /** What opening found wrong with the files; told once. */
  #notes: readonly OpeningNote[];
  readonly #doc: Y.Doc;
  readonly #store: CatalogueStorePort;
  readonly #writer: () => Session;
  readonly #onBug: (error: unknown) => void;
  readonly #listeners = new Set<UpdateListener>();
  #upkeep: Promise<void> = Promise.resolve();
  #compacting = false;

  /**
   * @param writer who sits at this computer
   * @param onBug told of upkeep that failed: nothing is lost by it, and it is tried again later
   * @throws Refusal mappe-too-new where a newer program wrote the document
   */
  constructor(catalogueId: string, stored: StoredCatalogue, writer: () => Session, onBug: (error: unknown) => void) {
    if (stored.schema > documentSchema) throw new Refusal('mappe-too-new');
    this.catalogueId = catalogueId;
    this.#store = stored.store;
    this.#writer = writer;
    this.#onBug = onBug;
    this.#notes = stored.damage.map(({ kind, setAsideAs }) =>
      kind === 'journal' ? { kind: 'journal-torn', file: setAsideAs } : { kind: 'snapshot-damaged', file: setAsideAs },
    );
    this.#doc = newDoc();
    this.#doc.transact(() => {
      Y.applyUpdateV2(this.#doc, stored.state);
      for (const update of stored.updates) Y.applyUpdateV2(this.#doc, update);
    });
    this.projection = new Projection(this.#doc);
    this.#keepUp(() => this.#store.backup(dayOf(new Date()), this.source()));
  }

  /** The whole document. */
  get doc(): Y.Doc {
    return this.#doc;
  }

  /** How many acts the document holds. */
  get acts(): number {
    return journal(this.#doc).length;
  }

  /** What opening found wrong with the files, the first time it is asked for. */
  takeNotes(): readonly OpeningNote[] {
    const notes = this.#notes;
    this.#notes = [];
    return notes;
  }

  /** The document as the store or a .mappe writes it down. */
  source(): StateSource {
    return stateSource(this.#doc, this.projection.catalogue().name, this.#writer(), new Date());
  }

  /**
   * Takes in an update a window made; resolves once it is on the disk and every other window was told.
   * @throws Refusal update-unsound where it is no update or builds on edits this document does not have; disk-full,
   * not-writable, io-error where it could not be written: the same update may be sent again
   */
  async apply(update: Uint8Array, from: UpdateListener | null): Promise<void> {
    this.#takeIn(update, from);
    if (this.#doc.store.pendingStructs !== null || this.#doc.store.pendingDs !== null)
      throw new Refusal('update-unsound');
    await this.#keep(update, from);
  }

  /**
   * Carries out commands of the host itself (an import) as one act; resolves once it is on the disk.
   * @throws Refusal as `perform` and `apply`
   */
  perform(commands: readonly Command[]): Promise<Act> {
    return this.#keeping(() => perform(this.#doc, commands, { ...this.#writer(), now: new Date() }));
  }

  /**
   * Takes in another copy of this catalogue, checked first; resolves once it is on the disk.
   * @throws Refusal mappe-other-catalogue, mappe-unsound, and as `apply`
   */
  merge(foreign: ForeignState): Promise<MergeReport> {
    return this.#keeping(() => mergeInto(this.#doc, foreign));
  }

  /** Tells the listener of every update but its own. Returns the way to stop. */
  listen(listener: UpdateListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Ends upkeep and lets go of the catalogue's folder. */
  async close(): Promise<void> {
    await this.#upkeep;
    await this.#store.close();
    this.projection.close();
    this.#doc.destroy();
  }

  #takeIn(update: Uint8Array, from: UpdateListener | null): void {
    try {
      // Read once before it touches the document: Yjs applies what it can of a broken update before it throws.
      Y.parseUpdateMetaV2(update);
      Y.applyUpdateV2(this.#doc, update, from);
    } catch (error) {
      throw new Refusal('update-unsound', {}, { cause: error });
    }
  }

  /** Does work that changes the document, then writes down the updates it made. */
  async #keeping<T>(work: () => T): Promise<T> {
    const updates: Uint8Array[] = [];
    const collect = (update: Uint8Array) => updates.push(update);
    this.#doc.on('updateV2', collect);
    let result: T;
    try {
      result = work();
    } finally {
      this.#doc.off('updateV2', collect);
    }
    for (const update of updates) await this.#keep(update, null);
    return result;
  }

  async #keep(update: Uint8Array, from: UpdateListener | null): Promise<void> {
    const stamp = {
      client: this.#doc.clientID,
      author: this.#writer().author,
      time: new Date().toISOString(),
      schema: documentSchema,
    };
    await this.#store.append(update, stamp);
    for (const listener of this.#listeners) if (listener !== from) listener.updated(update);
    if (this.#store.journalLength > compactAbove && !this.#compacting) {
      this.#compacting = true;
      this.#keepUp(async () => {
        await this.#store.compact(this.source()).finally(() => (this.#compacting = false));
      });
    }
  }

  #keepUp(work: () => Promise<unknown>): void {
    this.#upkeep = this.#upkeep.then(work).then(() => undefined, this.#onBug);
  }
}
