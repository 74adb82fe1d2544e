import type * as Y from 'yjs';
import { journal, sessions } from './structure.ts';
import type { JournalEntry } from './structure.ts';

// Who wrote a value, and when, stands nowhere beside the value: every act ends with a journal entry, so an item of the
// document belongs to the next entry of the same client. This file reads Yjs internals (the items of an array); yjs is
// pinned to one version for that.

/** Who made one edit, and when. */
export interface Authorship {
  readonly author: string;
  readonly workplace: string;
  /** Milliseconds since 1970; null where the act was never finished (a foreign or damaged file). */
  readonly at: number | null;
}

interface PlacedEntry {
  readonly clock: number;
  readonly entry: JournalEntry;
}

function entriesByClient(doc: Y.Doc): Map<number, PlacedEntry[]> {
  const byClient = new Map<number, PlacedEntry[]>();
  for (let item = journal(doc)._start; item !== null; item = item.right) {
    const { client, clock } = item.id;
    const entries = byClient.get(client) ?? [];
    byClient.set(client, entries);
    (item.content.getContent() as JournalEntry[]).forEach((entry, at) => entries.push({ clock: clock + at, entry }));
  }
  for (const entries of byClient.values()) entries.sort((one, other) => one.clock - other.clock);
  return byClient;
}

/** Tells who wrote which item, for a document as it stands when this is made. */
export class Attribution {
  readonly #entries: Map<number, PlacedEntry[]>;
  readonly #doc: Y.Doc;

  constructor(doc: Y.Doc) {
    this.#doc = doc;
    this.#entries = entriesByClient(doc);
  }

  /** The authorship of an item of Yjs. Who is unknown has an empty name. */
  of(client: number, clock: number): Authorship {
    const entry = this.#nextEntry(client, clock);
    const session = sessions(this.#doc).get(String(client));
    return {
      author: entry?.by ?? session?.author ?? '',
      workplace: session?.workplace ?? '',
      at: entry?.at ?? null,
    };
  }

  #nextEntry(client: number, clock: number): JournalEntry | undefined {
    const entries = this.#entries.get(client) ?? [];
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((entries[middle]?.clock ?? 0) < clock) low = middle + 1;
      else high = middle;
    }
    return entries[low]?.entry;
  }
}

/** When the document was last changed, in milliseconds since 1970; null where its journal is empty. */
export function newestEdit(doc: Y.Doc): number | null {
  let newest: number | null = null;
  journal(doc).forEach(({ at }) => {
    newest = Math.max(newest ?? at, at);
  });
  return newest;
}
