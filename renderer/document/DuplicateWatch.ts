import { duplicatesOf } from '../../shared/document/duplicates.ts';
import type { DuplicatePair } from '../../shared/document/duplicates.ts';
import type { Projection } from '../../shared/document/projection.ts';

/** How long nothing may change before records are compared again, in milliseconds. */
const quiet = 400;

const none: readonly DuplicatePair[] = [];

/** Records that are probably the same, looked for only once somebody has asked, and when the catalogue is at rest. */
export class DuplicateWatch {
  readonly #projection: Projection;
  readonly #onChange: () => void;
  #found: readonly DuplicatePair[] | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(projection: Projection, onChange: () => void) {
    this.#projection = projection;
    this.#onChange = onChange;
  }

  /** What was found so far; asking for the first time begins to look. */
  get pairs(): readonly DuplicatePair[] {
    if (this.#found === null && this.#timer === null) this.#lookIn(0);
    return this.#found ?? none;
  }

  /** Something has changed: what was found is looked at again. */
  changed(): void {
    if (this.#found !== null) this.#lookIn(quiet);
  }

  close(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  #lookIn(delay: number): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#found = duplicatesOf(this.#projection);
      this.#onChange();
    }, delay);
  }
}
