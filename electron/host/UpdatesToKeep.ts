import type * as Y from 'yjs';

interface Waiting {
  readonly update: Uint8Array;
  /** Where it came from. */
  readonly origin: unknown;
  keeping: Promise<void> | null;
}

/**
 * The updates a document makes of what it takes in, on their way to the disk. They are kept as the document tells them, not
 * as they came: what was erased meanwhile is not in them. One that could not be kept goes first the next time, because later
 * ones build on it.
 */
export class UpdatesToKeep {
  readonly #keep: (update: Uint8Array, origin: unknown) => Promise<void>;
  /** Oldest first. */
  #waiting: readonly Waiting[] = [];

  /** Follows a document from now on. `keep` is called in the order of the updates, and need not wait for the one before. */
  constructor(doc: Y.Doc, keep: (update: Uint8Array, origin: unknown) => Promise<void>) {
    this.#keep = keep;
    doc.on('updateV2', (update: Uint8Array, origin: unknown) => {
      this.#waiting = [...this.#waiting, { update, origin, keeping: null }];
    });
  }

  /** Resolves when everything the document holds is kept; rejects as `keep` does, and may be called again then. */
  async settle(): Promise<void> {
    await Promise.all(this.#waiting.map((waiting) => (waiting.keeping ??= this.#begin(waiting))));
  }

  async #begin(waiting: Waiting): Promise<void> {
    try {
      await this.#keep(waiting.update, waiting.origin);
      this.#waiting = this.#waiting.filter((other) => other !== waiting);
    } finally {
      waiting.keeping = null;
    }
  }
}
