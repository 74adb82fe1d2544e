import * as Y from 'yjs';
import { dayOf } from '../../shared/catalogue/calendar.ts';
import { perform } from '../../shared/document/commands.ts';
import type { Act, Command } from '../../shared/document/commands.ts';
import { erasureNames, erasures } from '../../shared/document/erasures.ts';
import { Projection } from '../../shared/document/projection.ts';
import { documentSchema, journal, newDoc } from '../../shared/document/structure.ts';
import type { Session } from '../../shared/document/structure.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { MergeLogEntry } from '../../shared/rpc/mergeCalls.ts';
import type { OutgoingEntry } from '../../shared/rpc/outgoingCalls.ts';
import type { OpeningNote } from '../../shared/rpc/contract.ts';
import type { CatalogueStorePort, LogPort, StateSource, StoredBackup, StoredCatalogue } from './ports.ts';
import { stateSource } from './stateSource.ts';
import { UpdatesToKeep } from './UpdatesToKeep.ts';
import { withoutErased } from './withoutErased.ts';

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
  /** Clients of Yjs that edited here since the catalogue was opened. */
  readonly #writing = new Set<number>();
  readonly #updates: UpdatesToKeep;
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
    this.#updates = new UpdatesToKeep(this.#doc, (update, origin) => this.#keep(update, origin));
    erasures(this.#doc).observe(() => this.#keepUp(() => this.#eraseInFiles()));
    this.#keepUp(() => this.#eraseInFiles());
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
    await this.#updates.settle();
  }

  /**
   * Carries out commands of the host itself (an import) as one act; resolves once it is on the disk.
   * @throws Refusal as `perform` and `apply`
   */
  async perform(commands: readonly Command[]): Promise<Act> {
    this.#noteWriting(this.#doc.clientID);
    const act = perform(this.#doc, commands, { ...this.#writer(), now: new Date() });
    await this.#updates.settle();
    return act;
  }

  /**
   * Takes in what was checked against this document (MappeChecks); resolves once it is on the disk. What was edited here
   * since the check does no harm: what was checked builds on nothing but itself and what was here.
   * @param from who brings it and need not be told of it
   * @throws Refusal disk-full, not-writable, io-error; it is written down before the next act then
   */
  async take(checked: readonly Uint8Array[], from: UpdateListener | null = null): Promise<void> {
    for (const update of checked) Y.applyUpdateV2(this.#doc, update, from);
    await this.#updates.settle();
  }

  /** The clients of Yjs that edit here right now. */
  get writingNow(): readonly number[] {
    return [...new Set([this.#doc.clientID, ...this.#writing])];
  }

  /** The clients of Yjs that edit on this computer or ever did. Whoever else writes as one of them forges. */
  async ownClients(): Promise<readonly number[]> {
    return [...new Set([...(await this.#store.ownClients.read()), ...this.writingNow])];
  }

  /** Counts what was edited here so far as another computer's: this one has become a replica of its own. */
  forgetOwnClients(): Promise<void> {
    return this.#store.ownClients.clear();
  }

  /** Number of the last update on the disk: it grows with everything that changes here. */
  get lastSeq(): number {
    return this.#store.lastSeq;
  }

  /** Keeps the catalogue as it is now as a backup, to go back to. @returns its name; @throws Refusal as `take` */
  keepRecoveryPoint(): Promise<string> {
    return this.#store.keepRecoveryPoint(new Date(), this.source());
  }

  /** Copies of the catalogue on this computer, newest first. */
  backups(): Promise<readonly StoredBackup[]> {
    return this.#store.backups();
  }

  /** The document as it was backed up. @throws Refusal file-missing, mappe-damaged, mappe-truncated */
  async backup(name: string): Promise<Y.Doc> {
    const { state } = await this.#store.readBackup(name);
    const doc = newDoc();
    Y.applyUpdateV2(doc, state);
    return doc;
  }

  /** What was taken from colleagues. */
  get merges(): LogPort<MergeLogEntry> {
    return this.#store.merges;
  }

  /** What left this computer by a person's hand. */
  get outgoing(): LogPort<OutgoingEntry> {
    return this.#store.outgoing;
  }

  /** Tells the listener of every update but its own. Returns the way to stop. */
  listen(listener: UpdateListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Ends upkeep and lets go of the catalogue's folder. */
  async close(): Promise<void> {
    await this.#upkeep;
    await this.#updates.settle().catch(this.#onBug);
    await this.#store.close();
    this.projection.close();
    this.#doc.destroy();
  }

  #takeIn(update: Uint8Array, from: UpdateListener | null): void {
    try {
      // Read once before it touches the document: Yjs applies what it can of a broken update before it throws.
      const { to } = Y.parseUpdateMetaV2(update);
      Y.applyUpdateV2(this.#doc, update, from);
      // What a window brings of several clients at once is not what it wrote: it was rescued from its second copy.
      if (to.size === 1) for (const client of to.keys()) this.#noteWriting(client);
    } catch (error) {
      throw new Refusal('update-unsound', {}, { cause: error });
    }
  }

  #noteWriting(client: number): void {
    if (this.#writing.has(client)) return;
    this.#writing.add(client);
    void this.#store.ownClients.append(client).catch(this.#onBug);
  }

  async #keep(update: Uint8Array, origin: unknown): Promise<void> {
    const stamp = {
      client: this.#doc.clientID,
      author: this.#writer().author,
      time: new Date().toISOString(),
      schema: documentSchema,
    };
    await this.#store.append(update, stamp);
    for (const listener of this.#listeners) if (listener !== origin) listener.updated(update);
    if (this.#store.journalLength > compactAbove && !this.#compacting) {
      this.#compacting = true;
      this.#keepUp(async () => {
        await this.#store.compact(this.source()).finally(() => (this.#compacting = false));
      });
    }
  }

  /** Takes what was erased out of every file of this catalogue; what cannot be finished is begun again at the next start. */
  async #eraseInFiles(): Promise<void> {
    const names = erasureNames(this.#doc);
    if (names.length === 0) return;
    const finished = new Set(await this.#store.erased.read());
    const begun = names.filter((name) => !finished.has(name));
    if (begun.length === 0) return;
    await this.#store.rewrite(this.source(), (state) => withoutErased(state, names));
    for (const name of begun) await this.#store.erased.append(name);
  }

  #keepUp(work: () => Promise<unknown>): void {
    this.#upkeep = this.#upkeep.then(work).then(() => undefined, this.#onBug);
  }
}
