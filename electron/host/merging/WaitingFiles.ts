import { Refusal } from '../../../shared/refusal.ts';
import type { Arrival } from '../../../shared/rpc/mergeCalls.ts';
import type { Judgement } from '../packets/KeyRing.ts';
import type { CheckedCopy } from './MappeChecks.ts';

/** Where a file came from. */
export interface Origin {
  readonly catalogueId: string;
  /** Its name, as a person knows it. */
  readonly file: string;
  readonly source: 'file' | 'folder';
}

/** How far looking at a file has come. */
export type Finding =
  | { readonly state: 'locked'; readonly bytes: Uint8Array }
  | { readonly state: 'refused'; readonly refusal: Refusal }
  | {
      readonly state: 'ready';
      readonly copy: CheckedCopy;
      readonly judgement: Judgement;
      readonly shrinks: boolean;
      /** The state vector of the catalogue it was checked against. */
      readonly against: Uint8Array;
    };

/** A file that has arrived and was not taken yet. */
export interface WaitingFile {
  readonly mergeId: string;
  readonly origin: Origin;
  readonly finding: Finding;
}

/** A waiting file as a window shows it. */
export function arrivalOf({ mergeId, origin, finding }: WaitingFile): Arrival {
  const { file, source } = origin;
  switch (finding.state) {
    case 'locked':
      return { state: 'locked', mergeId, file };
    case 'refused': {
      const { code, values } = finding.refusal;
      return { state: 'refused', mergeId, file, code, values: { ...values } };
    }
    case 'ready': {
      const { copy, judgement, shrinks } = finding;
      const { sender, time } = copy.header;
      const { author, workplace } = sender;
      return {
        ...{ state: 'ready', mergeId, file, source, author, workplace, madeAt: time, shrinks, report: copy.report },
        isKnown: copy.updates.length === 0,
        ...judgement,
      };
    }
  }
}

/** The files that wait to be taken, and those who want to hear of changes among them. */
export class WaitingFiles {
  readonly #files = new Map<string, WaitingFile>();
  readonly #listeners = new Set<(catalogueId: string) => void>();

  /** Those of a catalogue, oldest first. */
  of(catalogueId: string): WaitingFile[] {
    return [...this.#files.values()].filter(({ origin }) => origin.catalogueId === catalogueId);
  }

  /** @throws Refusal merge-gone */
  get(mergeId: string): WaitingFile {
    const file = this.find(mergeId);
    if (file === null) throw new Refusal('merge-gone');
    return file;
  }

  /** Null where it does not wait any more. */
  find(mergeId: string): WaitingFile | null {
    return this.#files.get(mergeId) ?? null;
  }

  /** Adds a file, or puts it in place of what waited under its id. */
  put(file: WaitingFile): void {
    this.#files.set(file.mergeId, file);
    this.#tell(file.origin.catalogueId);
  }

  remove(mergeId: string): void {
    const file = this.#files.get(mergeId);
    if (file === undefined) return;
    this.#files.delete(mergeId);
    this.#tell(file.origin.catalogueId);
  }

  /** Tells which catalogue's files have changed. Returns the way to stop. */
  listen(listener: (catalogueId: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(catalogueId: string): void {
    for (const listener of this.#listeners) listener(catalogueId);
  }
}
