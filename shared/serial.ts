/** Runs asynchronous tasks one after the other, in the order in which they came. */
export class Serial {
  #last: Promise<unknown> = Promise.resolve();

  /** The outcome of `task`, which starts when every earlier task has ended, well or badly. */
  run<T>(task: () => Promise<T>): Promise<T> {
    const outcome = this.#last.then(task, task);
    this.#last = outcome.catch(() => undefined);
    return outcome;
  }
}
