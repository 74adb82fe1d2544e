/** How work that may take long tells how far it is, and learns that it shall stop. */
export interface Going {
  /** Told how much is done, from 0 to 1; null while the rest is done in one piece that cannot be stopped. */
  readonly onShare: (share: number | null) => void;
  readonly signal: AbortSignal;
}

/** Work under way that has said how far it is. */
export interface LongWork {
  /** What is being done, as a sentence without its full stop. */
  readonly title: string;
  readonly share: number | null;
  readonly stop: () => void;
}

/** What the window shows of long work; there is one at a time. */
class ShownWork {
  readonly #listeners = new Set<() => void>();
  #work: LongWork | null = null;

  readonly read = (): LongWork | null => this.#work;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  show(work: LongWork | null): void {
    this.#work = work;
    for (const listener of this.#listeners) listener();
  }
}

/** What LongWorkDialog shows. */
export const shownWork = new ShownWork();

/** The work that was asked for last; it never fails. */
let line: Promise<unknown> = Promise.resolve();

/**
 * Does work that is short as a rule, after what was asked for before. Where it is long, which it says by telling how far it
 * is, a dialog shows that and can stop it.
 * @returns what the work gives, or its error
 */
export function goOn<T>(title: string, work: (going: Going) => Promise<T>): Promise<T> {
  const ended = line.then(() => showing(title, work));
  line = ended.catch(() => {});
  return ended;
}

async function showing<T>(title: string, work: (going: Going) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const onShare = (share: number | null) => shownWork.show({ title, share, stop });
  try {
    return await work({ onShare, signal: controller.signal });
  } finally {
    shownWork.show(null);
  }
}
