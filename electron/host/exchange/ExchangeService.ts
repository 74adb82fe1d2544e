import { Refusal } from '../../../shared/refusal.ts';
import type { ExchangeState } from '../../../shared/rpc/exchangeCalls.ts';
import type { Companion } from '../Catalogues.ts';
import type { OpenDocument } from '../OpenDocument.ts';
import { CatalogueExchange, type ExchangeParts } from './CatalogueExchange.ts';

/** Between two turns, in milliseconds. Folders are looked at again and again: watching them fails on network shares. */
const usualPause = 7_000;

/** How long the end of a catalogue waits for the folder, in milliseconds: a share that is gone answers late. */
const patience = 10_000;

type Listener = (catalogueId: string, state: ExchangeState) => void;

/** The exchange folders of all catalogues that are open. */
export class ExchangeService {
  readonly #parts: ExchangeParts;
  readonly #onBug: (error: unknown) => void;
  readonly #pause: number;
  readonly #exchanges = new Map<string, CatalogueExchange>();
  readonly #listeners = new Set<Listener>();

  constructor(parts: ExchangeParts, onBug: (error: unknown) => void, pause = usualPause) {
    this.#parts = parts;
    this.#onBug = onBug;
    this.#pause = pause;
  }

  /** The exchange of an open catalogue. @throws Refusal catalogue-missing */
  of(catalogueId: string): CatalogueExchange {
    const exchange = this.#exchanges.get(catalogueId);
    if (exchange === undefined) throw new Refusal('catalogue-missing');
    return exchange;
  }

  /** Exchanges while a catalogue is open. */
  readonly accompany = (document: OpenDocument): Companion => {
    const { catalogueId } = document;
    const exchange = new CatalogueExchange(document, this.#parts, (state) => {
      for (const listener of this.#listeners) listener(catalogueId, state);
    });
    this.#exchanges.set(catalogueId, exchange);
    let timer: NodeJS.Timeout | undefined;
    let isOver = false;
    const turn = async () => {
      await exchange.turn(true).catch(this.#onBug);
      if (!isOver) timer = setTimeout(() => void turn(), this.#pause).unref();
    };
    void turn();
    return {
      close: async () => {
        isOver = true;
        clearTimeout(timer);
        this.#exchanges.delete(catalogueId);
        await within(patience, exchange.finish().catch(this.#onBug));
      },
    };
  };

  /** Tells every new state. Returns the way to stop. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}
