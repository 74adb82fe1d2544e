import * as Y from 'yjs';
import type { CatalogueStore, OpenedCatalogue } from '../../electron/storage/catalogueStore.ts';
import type { EditStamp } from '../../electron/storage/journalFrame.ts';
import type { StateSource } from '../../electron/host/ports.ts';

export const catalogueId = '6f1f3a52-0d6c-4c1e-9a55-0c7d1b2e3f40';
export const replica = '0b8f6a9e-5a34-4f0e-8d6f-2f4f4d1c9a77';

/** A Yjs document with as little in it as storage needs: offers that are only titles. */
export class DraftCatalogue {
  readonly #doc = new Y.Doc({ gc: false });

  /** The document as it is rebuilt from what a store found. */
  static from({ state, updates }: Pick<OpenedCatalogue, 'state' | 'updates'>): DraftCatalogue {
    const draft = new DraftCatalogue();
    for (const update of [state, ...updates]) Y.applyUpdateV2(draft.#doc, update);
    return draft;
  }

  /** The titles, sorted. */
  edits(): string[] {
    return [...this.#doc.getMap('offers').keys()].sort();
  }

  /** Adds a title and gives it to the store; resolves when it is saved, with the store's number for it. */
  edit(store: CatalogueStore, title: string): Promise<number> {
    return store.append(this.change(title), this.stamp());
  }

  /** Adds a title; the change as a Yjs V2 update. */
  change(title: string): Uint8Array {
    const before = Y.encodeStateVector(this.#doc);
    this.#doc.getMap('offers').set(title, true);
    return Y.encodeStateAsUpdateV2(this.#doc, before);
  }

  stamp(): EditStamp {
    return { client: this.#doc.clientID, author: 'Lena Muster', time: '2026-11-22T08:12:00.000Z', schema: 1 };
  }

  label() {
    const sender = { author: 'Lena Muster', workplace: 'Jugendamt' };
    return { catalogueId, replica, catalogueName: 'Musterstadt', sender, seq: 0, time: this.stamp().time, schema: 1 };
  }

  source(): StateSource {
    const { catalogueName, sender, time, schema } = this.label();
    return {
      ...{ catalogueName, sender, time, schema },
      capture: () => {
        const captured = Y.snapshot(this.#doc);
        return {
          state: Y.encodeStateAsUpdateV2(this.#doc),
          stateVector: Y.encodeStateVector(this.#doc),
          matches: (readBack) => {
            const copy = new Y.Doc({ gc: false });
            Y.applyUpdateV2(copy, readBack);
            return Y.equalSnapshots(Y.snapshot(copy), captured);
          },
        };
      },
    };
  }
}
