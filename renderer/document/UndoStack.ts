import type { Act } from '../../shared/document/commands.ts';

/** One's own acts, to be taken back and done again. */
export class UndoStack {
  #done: readonly Act[] = [];
  #undone: readonly Act[] = [];

  /** The act to take back next; undefined where there is none. */
  get lastDone(): Act | undefined {
    return this.#done.at(-1);
  }

  /** What would do again what was taken back last; undefined where nothing was. */
  get lastUndone(): Act | undefined {
    return this.#undone.at(-1);
  }

  /** Remembers a new act; what had been taken back can no longer be done again. An act that changed nothing is none. */
  add(act: Act): void {
    if (act.changes.length === 0) return;
    this.#done = [...this.#done, act];
    this.#undone = [];
  }

  /** The newest act was taken back. @param act would do it again */
  tookBack(act: Act): void {
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, act];
  }

  /** What was taken back last was done again. @param act did it */
  didAgain(act: Act): void {
    this.#undone = this.#undone.slice(0, -1);
    this.#done = [...this.#done, act];
  }
}
