import * as Y from 'yjs';
import type { Problem } from '../../shared/catalogue/problem.ts';
import type { ListKind, RecordKind, RowOf } from '../../shared/catalogue/records.ts';
import { perform } from '../../shared/document/commands.ts';
import type { Act, Change, Command, Writer } from '../../shared/document/commands.ts';
import type { Conflict } from '../../shared/document/conflicts.ts';
import type { DuplicatePair } from '../../shared/document/duplicates.ts';
import { PlannedAct } from '../../shared/document/PlannedAct.ts';
import { Projection } from '../../shared/document/projection.ts';
import type { Touched } from '../../shared/document/projection.ts';
import type { Session } from '../../shared/document/structure.ts';
import type { Language } from '../../shared/texts/language.ts';
import type { Going } from '../ui/longWork.ts';
import type { ArrivalStore } from './ArrivalStore.ts';
import { ConflictWatch } from './ConflictWatch.ts';
import { DuplicateWatch } from './DuplicateWatch.ts';
import { planInSlices } from './planInSlices.ts';
import { ProblemWatch } from './ProblemWatch.ts';
import { RowsByName } from './RowsByName.ts';
import { SaveQueue } from './SaveQueue.ts';
import type { Save, SaveState } from './SaveQueue.ts';
import type { Search } from './search/RecordSearch.ts';
import { SearchWatch } from './search/SearchWatch.ts';
import { UndoStack } from './UndoStack.ts';

/** Where an update came from: made here, or told by the host and already on its disk. */
const here = Symbol('here');
const fromHost = Symbol('from the host');

/** What undo or redo left alone, because somebody has changed it since. */
export interface UndoResult {
  readonly kept: readonly Change[];
}

export interface SessionParts {
  readonly catalogueId: string;
  readonly doc: Y.Doc;
  /** Who edits; asked at every act, because a person may change the name. */
  readonly writer: () => Session;
  readonly save: Save;
  /** What colleagues sent and nobody has taken yet. */
  readonly arrivals: ArrivalStore;
  /** Lets go of what was opened for this session. */
  readonly release: () => Promise<void>;
}

/** An open catalogue in the window: its records, every way to change it, its undo, its saving. No React in here. */
export class CatalogueSession {
  readonly catalogueId: string;
  readonly projection: Projection;
  readonly arrivals: ArrivalStore;
  readonly #doc: Y.Doc;
  readonly #parts: SessionParts;
  readonly #queue: SaveQueue;
  readonly #undo = new UndoStack();
  readonly #problems: ProblemWatch;
  readonly #conflicts: ConflictWatch;
  readonly #duplicates: DuplicateWatch;
  readonly #search: SearchWatch;
  readonly #rows: { readonly [K in ListKind]: RowsByName<K> };
  readonly #listeners = new Set<() => void>();
  readonly #stopProjection: () => void;

  constructor(parts: SessionParts) {
    this.catalogueId = parts.catalogueId;
    this.arrivals = parts.arrivals;
    this.#parts = parts;
    this.#doc = parts.doc;
    this.projection = new Projection(parts.doc);
    this.#rows = {
      offers: new RowsByName(this.projection, 'offers', this.#changed),
      partners: new RowsByName(this.projection, 'partners', this.#changed),
      places: new RowsByName(this.projection, 'places', this.#changed),
    };
    this.#queue = new SaveQueue(parts.save, this.#changed);
    this.#problems = new ProblemWatch(this.projection, this.#changed);
    this.#conflicts = new ConflictWatch(parts.doc, this.#changed);
    this.#duplicates = new DuplicateWatch(this.projection, this.#changed);
    this.#search = new SearchWatch(this.projection, this.#changed);
    this.#stopProjection = this.projection.subscribe(this.#onTouched);
    this.#doc.on('updateV2', this.#onUpdate);
  }

  /** Calls the listener after anything a view can show has changed. Returns the way to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get saveState(): SaveState {
    return this.#queue.state;
  }

  get canUndo(): boolean {
    return this.#undo.lastDone !== undefined;
  }

  get canRedo(): boolean {
    return this.#undo.lastUndone !== undefined;
  }

  get problems(): ReadonlyMap<string, readonly Problem[]> {
    return this.#problems.problems;
  }

  /** Whether `problems` is all there is; right after opening it fills bit by bit. */
  get problemsKnown(): boolean {
    return this.#problems.isComplete;
  }

  /** What several people wrote apart from each other and nobody has decided yet. */
  get conflicts(): readonly Conflict[] {
    return this.#conflicts.conflicts;
  }

  /** Records that are probably the same; looked for from the first time somebody asks. */
  get duplicates(): readonly DuplicatePair[] {
    return this.#duplicates.pairs;
  }

  /** The search among all records of a kind; they are read from the first time somebody asks. */
  search(kind: ListKind, language: Language): Search {
    return this.#search.of(kind, language);
  }

  /** Who works here, as versions and the history name people. */
  get person(): Session {
    return this.#parts.writer();
  }

  /** What lists show of every record that is not archived, by name; the array stays the same until a row of that kind changes. */
  rows<K extends ListKind>(kind: K): readonly RowOf[K][] {
    return this.#rows[kind].rows;
  }

  /**
   * Carries out commands as one act and one undo step, and begins to save it.
   * @throws Refusal record-missing, field-unknown, value-invalid; then nothing has changed
   */
  perform(commands: readonly Command[]): Act {
    return this.#performed(perform(this.#doc, commands, this.#writer(), here));
  }

  /**
   * The same for as many as there are: thousands are looked at while the window goes on, then they are written at once.
   * @returns the act; null where it was stopped before anything was written
   * @throws Refusal as `perform`
   */
  async performMany(commands: readonly Command[], going: Going): Promise<Act | null> {
    const planned = await this.#planned(commands, (act, command) => act.add(command), going);
    return planned && this.#performed(planned.write(here));
  }

  /** One edit of whole top-level fields of one record. @throws Refusal as `perform` */
  edit(kind: RecordKind, id: string, patch: object): void {
    this.perform([{ do: 'edit', kind, id, patch }]);
  }

  /** Takes one's own newest act back; null where there is none, or where it was stopped. */
  async undo(going: Going): Promise<UndoResult | null> {
    const { lastDone } = this.#undo;
    return lastDone ? this.#step(lastDone, (act) => this.#undo.tookBack(act), going) : null;
  }

  /** Does again what was last taken back; null where there is nothing, or where it was stopped. */
  async redo(going: Going): Promise<UndoResult | null> {
    const { lastUndone } = this.#undo;
    return lastUndone ? this.#step(lastUndone, (act) => this.#undo.didAgain(act), going) : null;
  }

  /**
   * Takes back one act of one's own: the newest one as `undo` does, so that it can be done again; an older one, whatever was
   * done since, as a step of its own.
   * @returns null where it was stopped
   */
  takeBack(act: Act, going: Going): Promise<UndoResult | null> {
    if (act === this.#undo.lastDone) return this.undo(going);
    return this.#step(act, (back) => this.#undo.add(back), going);
  }

  /** Puts an act of the host (an import) onto one's own undo stack. */
  recordAct(act: Act): void {
    this.#performed(act);
  }

  /** Takes in what the host says was changed elsewhere; it is on the disk already. */
  receive(update: Uint8Array): void {
    Y.applyUpdateV2(this.#doc, update, fromHost);
  }

  /** Hands the host what only this window has (edits rescued from the second copy). */
  handOver(update: Uint8Array): void {
    this.#queue.add(update);
  }

  /** Tries again to save what could not be saved. */
  retrySave(): void {
    this.#queue.retry();
  }

  /** Waits for what is being saved and lets go of the catalogue. */
  async close(): Promise<void> {
    await this.#queue.settled();
    this.#doc.off('updateV2', this.#onUpdate);
    this.#stopProjection();
    for (const rows of Object.values(this.#rows)) rows.close();
    this.#problems.close();
    this.#conflicts.close();
    this.#duplicates.close();
    this.#search.close();
    this.projection.close();
    await this.#parts.release();
    this.#doc.destroy();
  }

  #performed(act: Act): Act {
    this.#undo.add(act);
    this.#changed();
    return act;
  }

  #writer(): Writer {
    return { ...this.#parts.writer(), now: new Date() };
  }

  #planned<T>(items: readonly T[], add: (planned: PlannedAct, item: T) => void, going: Going) {
    return planInSlices(this.#doc, { items, add, begin: () => new PlannedAct(this.#doc, this.#writer()) }, going);
  }

  /** Writes the way back from an act. @param remember told what was written */
  async #step(act: Act, remember: (back: Act) => void, going: Going): Promise<UndoResult | null> {
    const planned = await this.#planned(act.changes.toReversed(), (back, change) => back.takeBack(change), going);
    if (planned === null) return null;
    remember(planned.write(here));
    this.#changed();
    return { kept: planned.kept };
  }

  readonly #onUpdate = (update: Uint8Array, origin: unknown) => {
    if (origin === here) this.#queue.add(update);
    this.#duplicates.changed();
  };

  readonly #onTouched = (touched: Touched) => {
    for (const [kind, ids] of touched) if (kind !== 'catalogue') this.#rows[kind].touched(ids);
    this.#problems.touched(touched);
    this.#conflicts.touched(touched);
    this.#search.touched(touched);
    this.#changed();
  };

  readonly #changed = () => {
    for (const listener of this.#listeners) listener();
  };
}
