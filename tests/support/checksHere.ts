import * as Y from 'yjs';
import { CheckDesk } from '../../electron/checks/CheckDesk.ts';
import type { CheckedAgainst, FoundFile, MappeChecks } from '../../electron/host/merging/MappeChecks.ts';

/** The checks of the worker, in this thread: nothing needs building, and nothing stops a file that takes too long. */
export class ChecksHere implements MappeChecks {
  readonly #desk = new CheckDesk();

  open(file: FoundFile) {
    return this.#desk.open(file);
  }

  merge(against: CheckedAgainst, file: FoundFile) {
    return this.#desk.merge(whole(against), file);
  }

  async mergeAgain(against: CheckedAgainst, updates: readonly Uint8Array[]) {
    return this.#desk.mergeAgain(whole(against), updates);
  }

  async close() {
    // Nothing runs beside.
  }
}

const whole = ({ catalogueId, doc, guarded }: CheckedAgainst) => ({
  ...{ catalogueId, guarded, isWhole: true },
  update: Y.encodeStateAsUpdateV2(doc),
});
