import { Refusal } from './refusal.ts';

/** Milliseconds before others may work: what a window's edit waits for is hardly noticed, and taking turns costs little. */
const sliceLength = 16;

/** Work in steps, done without a stop. */
export function inOnePiece<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Lets long work run in slices: others work in between, progress is told, and a person can stop it. */
export class Slices {
  readonly #signal: AbortSignal | null;
  readonly #onProgress: (done: number, total: number) => void;
  #done = 0;
  #total = 0;
  #begun = Date.now();

  constructor(signal: AbortSignal | null = null, onProgress: (done: number, total: number) => void = () => undefined) {
    this.#signal = signal;
    this.#onProgress = onProgress;
  }

  /** Says how many steps there will be. */
  begin(total: number): void {
    this.#done = 0;
    this.#total = total;
    this.#begun = Date.now();
  }

  /**
   * One step done. To be awaited: where others have waited long enough, it lets them work first.
   * @throws Refusal cancelled
   */
  step(): Promise<void> | undefined {
    this.#done += 1;
    if (this.#signal?.aborted === true) throw new Refusal('cancelled');
    return Date.now() - this.#begun >= sliceLength || this.#done === this.#total ? this.#pause() : undefined;
  }

  async #pause(): Promise<void> {
    this.#onProgress(this.#done, this.#total);
    await new Promise<void>((resolve) => void setTimeout(resolve, 0));
    if (this.#signal?.aborted === true) throw new Refusal('cancelled');
    this.#begun = Date.now();
  }

  /**
   * Does work in steps.
   * @throws Refusal cancelled
   */
  async run<T>(steps: Generator<undefined, T>): Promise<T> {
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) return value;
      await this.step();
    }
  }
}
