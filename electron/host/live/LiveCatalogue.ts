import * as Y from 'yjs';
import { newDoc } from '../../../shared/document/structure.ts';
import { Refusal, type RefusalCode } from '../../../shared/refusal.ts';
import type { LiveState } from '../../../shared/rpc/liveCalls.ts';
import type { OpenDocument, UpdateListener } from '../OpenDocument.ts';
import { checkMirror, isWaiting } from './checkMirror.ts';
import { ServerLine } from './ServerLine.ts';
import type { LiveServer } from './ServerLine.ts';

/** What comes within this time (milliseconds) is checked and written down together. */
const gathering = 150;

/**
 * One open catalogue and its shared server, which is a replica like any other. Between them stands a mirror: a document with
 * what the server holds. What the server sends changes the mirror only, is checked there like a foreign file, and reaches
 * the catalogue, and its journal, when it has passed. What fails ends the line; the catalogue stays as it is.
 */
export class LiveCatalogue {
  readonly #document: OpenDocument;
  readonly #url: string;
  readonly #tell: (state: LiveState) => void;
  readonly #mirror = newDoc();
  readonly #line: ServerLine;
  readonly #listener: UpdateListener;
  #stopListening: (() => void) | null = null;
  /** What came from the server and was not taken yet (Yjs V2). */
  #arrived: Uint8Array[] = [];
  #timer: NodeJS.Timeout | undefined;
  #taking: Promise<void> = Promise.resolve();
  #isOver = false;
  #state: Omit<LiveState, 'url'> = { state: 'connecting', code: null, lastEqual: null };

  /** @param tell told of every new state */
  constructor(document: OpenDocument, server: LiveServer, tell: (state: LiveState) => void) {
    this.#document = document;
    this.#url = server.url;
    this.#tell = tell;
    this.#mirror.on('updateV2', (update: Uint8Array, origin: unknown) => {
      if (this.#line.brought(origin)) this.#gather(update);
    });
    this.#listener = { updated: (update) => Y.applyUpdateV2(this.#mirror, update, this.#listener) };
    this.#line = new ServerLine(server, document.catalogueId, this.#mirror, {
      met: () => void this.#take(),
      equal: () => this.#equal(),
      lost: () => this.#set({ state: 'connecting', code: 'live-unreachable' }),
      denied: () => this.#fail('live-denied'),
      nonsense: () => this.#fail('live-unsound'),
    });
  }

  get state(): LiveState {
    return { url: this.#url, ...this.#state };
  }

  /** Ends the line; what has arrived and passed is on the disk then. */
  async close(): Promise<void> {
    this.#end();
    await this.#taking;
  }

  #gather(update: Uint8Array): void {
    this.#arrived.push(update);
    this.#timer ??= setTimeout(() => void this.#take(), gathering);
  }

  /** Checks what has arrived and takes it, one lot after the other. */
  #take(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#taking = this.#taking.then(() => this.#checkAndTake()).catch((error: unknown) => this.#fail(codeOf(error)));
    return this.#taking;
  }

  async #checkAndTake(): Promise<void> {
    if (this.#isOver || isWaiting(this.#mirror)) return;
    checkMirror(this.#document.doc, this.#mirror, this.#document.writingNow);
    const updates = this.#arrived;
    this.#arrived = [];
    await this.#document.take(updates, this.#listener);
    this.#giveOnce();
  }

  /** The first time: gives the server what it lacks, and from then on whatever changes here. */
  #giveOnce(): void {
    if (this.#stopListening !== null || this.#isOver) return;
    this.#stopListening = this.#document.listen(this.#listener);
    const lacking = Y.encodeStateAsUpdateV2(this.#document.doc, Y.encodeStateVector(this.#mirror));
    Y.applyUpdateV2(this.#mirror, lacking, this.#listener);
  }

  #equal(): void {
    if (this.#stopListening === null) return;
    this.#set({ state: 'connected', code: null, lastEqual: new Date().toISOString() });
  }

  #fail(code: RefusalCode): void {
    if (this.#isOver) return;
    this.#end();
    this.#state = { ...this.#state, state: 'failed', code };
    this.#tell(this.state);
  }

  #end(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#stopListening?.();
    this.#line.close();
    this.#mirror.destroy();
  }

  #set(state: Partial<Omit<LiveState, 'url'>>): void {
    if (this.#isOver) return;
    this.#state = { ...this.#state, ...state };
    this.#tell(this.state);
  }
}

const codeOf = (error: unknown): RefusalCode => (error instanceof Refusal ? error.code : 'live-unsound');
