import * as Y from 'yjs';
import { CheckDesk } from '../../electron/checks/CheckDesk.ts';
import { readTable } from '../../shared/imports/table/readTable.ts';
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

  mergeAgain(against: CheckedAgainst, updates: readonly Uint8Array[]) {
    return Promise.resolve().then(() => this.#desk.mergeAgain(whole(against), updates));
  }

  readList(bytes: Uint8Array) {
    return readTable(bytes);
  }

  close() {
    return Promise.resolve();
  }
}

const whole = ({ catalogueId, doc, guarded }: CheckedAgainst) => ({
  ...{ catalogueId, guarded, isWhole: true },
  update: Y.encodeStateAsUpdateV2(doc),
});
