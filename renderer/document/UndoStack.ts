import type { Act } from '../../shared/document/commands.ts';

/** One's own acts, to be taken back and done again. */
export class UndoStack {
  #done: readonly Act[] = [];
  #undone: readonly Act[] = [];

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Remembers a new act; what had been taken back can no longer be done again. An act that changed nothing is none. */
  add(act: Act): void {
    if (act.changes.length === 0) return;
    this.#done = [...this.#done, act];
    this.#undone = [];
  }

  /** Takes the newest act back with `revert`, which gives the act that would do it again. */
  undo<T extends { act: Act }>(revert: (act: Act) => T): T | null {
    const last = this.#done.at(-1);
    if (last === undefined) return null;
    const result = revert(last);
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, result.act];
    return result;
  }

  /** Does again what was last taken back. */
  redo<T extends { act: Act }>(revert: (act: Act) => T): T | null {
    const last = this.#undone.at(-1);
    if (last === undefined) return null;
    const result = revert(last);
    this.#undone = this.#undone.slice(0, -1);
    this.#done = [...this.#done, result.act];
    return result;
  }
}
