import { Refusal } from '../../shared/refusal.ts';
import type { Arrival } from '../../shared/rpc/mergeCalls.ts';

/** Colleagues' copies that have arrived and wait, as the host knows them. */
export class ArrivalStore {
  readonly #ask: () => Promise<readonly Arrival[]>;
  readonly #listeners = new Set<() => void>();
  #arrivals: readonly Arrival[] = [];
  #asked = 0;

  constructor(ask: () => Promise<readonly Arrival[]>) {
    this.#ask = ask;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Oldest first; the array stays the same until something arrives or goes. */
  readonly read = (): readonly Arrival[] => this.#arrivals;

  /** Asks the host what waits now; the last answer counts. */
  async refresh(): Promise<void> {
    const turn = ++this.#asked;
    try {
      const arrivals = await this.#ask();
      if (turn !== this.#asked) return;
      this.#arrivals = arrivals;
      for (const listener of this.#listeners) listener();
    } catch (error) {
      // A host that is gone has said so elsewhere; what was known stays.
      if (!(error instanceof Refusal)) throw error;
    }
  }
}
