import * as Y from 'yjs';
import { Refusal } from '../../shared/refusal.ts';

/** What the person is told about saving. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: Date | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly refusal: Refusal };

/** Hands an update to the host; answers once it is on the disk. */
export type Save = (update: Uint8Array) => Promise<{ savedAt: string }>;

/**
 * Edits on their way to the disk, in order, one hand-over at a time. What the host did not acknowledge stays here and
 * goes out again with the next edit or with `retry`.
 */
export class SaveQueue {
  readonly #save: Save;
  readonly #onState: () => void;
  #waiting: readonly Uint8Array[] = [];
  #running: Promise<void> | null = null;
  #state: SaveState = { kind: 'saved', at: null };

  constructor(save: Save, onState: () => void) {
    this.#save = save;
    this.#onState = onState;
  }

  get state(): SaveState {
    return this.#state;
  }

  /** Takes an update (Yjs V2) and begins to save it. */
  add(update: Uint8Array): void {
    this.#waiting = [...this.#waiting, update];
    this.retry();
  }

  /** Tries again what has not been saved yet. */
  retry(): void {
    if (this.#waiting.length > 0) this.#running ??= this.#run();
  }

  /** Resolves when nothing is under way any more, saved or failed. */
  async settled(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    this.#set({ kind: 'saving' });
    let at: Date | null = null;
    try {
      while (this.#waiting.length > 0) {
        const batch = this.#waiting;
        const { savedAt } = await this.#save(Y.mergeUpdatesV2([...batch]));
        this.#waiting = this.#waiting.slice(batch.length);
        at = new Date(savedAt);
      }
      this.#set({ kind: 'saved', at });
    } catch (error) {
      this.#set({
        kind: 'failed',
        refusal: error instanceof Refusal ? error : new Refusal('io-error', {}, { cause: error }),
      });
    } finally {
      this.#running = null;
    }
  }

  #set(state: SaveState): void {
    this.#state = state;
    this.#onState();
  }
}
