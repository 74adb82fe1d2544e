import { Refusal } from '../../../shared/refusal.ts';
import type { LiveState } from '../../../shared/rpc/liveCalls.ts';
import type { Companion } from '../Catalogues.ts';
import type { OpenDocument } from '../OpenDocument.ts';
import type { SettingsPort } from '../ports.ts';
import { LiveCatalogue } from './LiveCatalogue.ts';

type Listener = (catalogueId: string, state: LiveState) => void;

interface Accompanied {
  readonly document: OpenDocument;
  live: LiveCatalogue | null;
}

const off: LiveState = { url: null, state: 'off', code: null, lastEqual: null };

/** The shared servers of all catalogues that are open. Nothing goes to a server until a person has named one. */
export class LiveService {
  readonly #settings: SettingsPort;
  readonly #open = new Map<string, Accompanied>();
  readonly #listeners = new Set<Listener>();

  constructor(settings: SettingsPort) {
    this.#settings = settings;
  }

  /** Keeps to the server while a catalogue is open. */
  readonly accompany = (document: OpenDocument): Companion => {
    const { catalogueId } = document;
    const accompanied: Accompanied = { document, live: this.#begin(document) };
    this.#open.set(catalogueId, accompanied);
    return {
      close: async () => {
        this.#open.delete(catalogueId);
        await accompanied.live?.close();
      },
    };
  };

  /** How an open catalogue stands with its server. @throws Refusal catalogue-missing */
  read(catalogueId: string): LiveState {
    return this.#of(catalogueId).live?.state ?? off;
  }

  /** Begins with a server, or ends with null. @throws Refusal live-address, catalogue-missing */
  async set(catalogueId: string, url: string | null): Promise<LiveState> {
    const accompanied = this.#of(catalogueId);
    if (url !== null && !isServerAddress(url)) throw new Refusal('live-address');
    await this.#settings.update((current) => {
      const { [catalogueId]: _before, ...others } = current.live;
      return { ...current, live: url === null ? others : { ...others, [catalogueId]: url } };
    });
    await accompanied.live?.close();
    accompanied.live = this.#begin(accompanied.document);
    const state = this.read(catalogueId);
    this.#tell(catalogueId, state);
    return state;
  }

  /** Tells every new state. Returns the way to stop. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #of(catalogueId: string): Accompanied {
    const accompanied = this.#open.get(catalogueId);
    if (accompanied === undefined) throw new Refusal('catalogue-missing');
    return accompanied;
  }

  #begin(document: OpenDocument): LiveCatalogue | null {
    const url = this.#settings.current.live[document.catalogueId];
    return url === undefined
      ? null
      : new LiveCatalogue(document, url, (state) => this.#tell(document.catalogueId, state));
  }

  #tell(catalogueId: string, state: LiveState): void {
    for (const listener of this.#listeners) listener(catalogueId, state);
  }
}

/** Whether a text is the address of a server: `ws://` or `wss://`. */
function isServerAddress(text: string): boolean {
  return URL.canParse(text) && ['ws:', 'wss:'].includes(new URL(text).protocol);
}
