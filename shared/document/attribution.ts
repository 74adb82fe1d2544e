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

/** One act in the document: all that a client wrote from a clock up to and with its entry in the journal. */
export interface PlacedAct {
  readonly client: number;
  readonly from: number;
  readonly to: number;
  readonly entry: JournalEntry;
}

function actsByClient(doc: Y.Doc): Map<number, PlacedAct[]> {
  const byClient = new Map<number, PlacedAct[]>();
  for (let item = journal(doc)._start; item !== null; item = item.right) {
    const { client, clock } = item.id;
    const acts = byClient.get(client) ?? [];
    byClient.set(client, acts);
    (item.content.getContent() as JournalEntry[]).forEach((entry, at) =>
      acts.push({ client, from: 0, to: clock + at, entry }),
    );
  }
  for (const [client, acts] of byClient) {
    acts.sort((one, other) => one.to - other.to);
    byClient.set(
      client,
      acts.map((act, at) => ({ ...act, from: (acts[at - 1]?.to ?? -1) + 1 })),
    );
  }
  return byClient;
}

/** Tells who wrote which item, for a document as it stands when this is made. */
export class Attribution {
  readonly #acts: ReadonlyMap<number, readonly PlacedAct[]>;
  readonly #doc: Y.Doc;

  constructor(doc: Y.Doc) {
    this.#doc = doc;
    this.#acts = actsByClient(doc);
  }

  /** Every act, in no order that means anything. */
  acts(): PlacedAct[] {
    return [...this.#acts.values()].flat();
  }

  /** The authorship of an item of Yjs. Who is unknown has an empty name. */
  of(client: number, clock: number): Authorship {
    const entry = this.actAt(client, clock)?.entry;
    const session = sessions(this.#doc).get(String(client));
    return {
      author: entry?.by ?? session?.author ?? '',
      workplace: session?.workplace ?? '',
      at: entry?.at ?? null,
    };
  }

  /** The act an item of Yjs belongs to; undefined where it was never finished. */
  actAt(client: number, clock: number): PlacedAct | undefined {
    const acts = this.#acts.get(client) ?? [];
    let low = 0;
    let high = acts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((acts[middle]?.to ?? 0) < clock) low = middle + 1;
      else high = middle;
    }
    return acts[low];
  }
}
