import { Refusal } from '../../../shared/refusal.ts';
import type { LiveState } from '../../../shared/rpc/liveCalls.ts';
import type { Companion } from '../Catalogues.ts';
import type { OpenDocument } from '../OpenDocument.ts';
import type { SettingsPort } from '../ports.ts';
import { LiveCatalogue } from './LiveCatalogue.ts';
import type { SecretBook } from '../SecretBook.ts';

type Listener = (catalogueId: string, state: LiveState) => void;

interface Accompanied {
  readonly document: OpenDocument;
  live: LiveCatalogue | null;
}

const off: LiveState = { url: null, state: 'off', code: null, lastEqual: null };

/** The shared servers of all catalogues that are open. Nothing goes to a server until a person has named one. */
export class LiveService {
  readonly #settings: SettingsPort;
  readonly #tokens: SecretBook;
  readonly #open = new Map<string, Accompanied>();
  readonly #listeners = new Set<Listener>();

  constructor(settings: SettingsPort, tokens: SecretBook) {
    this.#settings = settings;
    this.#tokens = tokens;
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

  /** Whether a token for the catalogue's server is kept. @throws Refusal file-unreadable */
  async hasToken(catalogueId: string): Promise<boolean> {
    return (await this.#tokens.of(catalogueId)) !== null;
  }

  /**
   * Begins with a server, or ends with null. Another server never gets the token of the one before.
   * @throws Refusal live-address, catalogue-missing; disk-full, not-writable, io-error
   */
  async set(catalogueId: string, url: string | null): Promise<LiveState> {
    const accompanied = this.#of(catalogueId);
    if (url !== null && !isServerAddress(url)) throw new Refusal('live-address');
    if (url !== this.#settings.current.live[catalogueId]) await this.#tokens.set(catalogueId, null);
    await this.#settings.update((current) => {
      const { [catalogueId]: _before, ...others } = current.live;
      return { ...current, live: url === null ? others : { ...others, [catalogueId]: url } };
    });
    return this.#beginAgain(accompanied);
  }

  /**
   * Keeps the token that the catalogue's server asks for, or forgets it with null, and connects again.
   * @throws Refusal catalogue-missing; disk-full, not-writable, io-error
   */
  async setToken(catalogueId: string, token: string | null): Promise<LiveState> {
    const accompanied = this.#of(catalogueId);
    await this.#tokens.set(catalogueId, token);
    return this.#beginAgain(accompanied);
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
    const { catalogueId } = document;
    const url = this.#settings.current.live[catalogueId];
    if (url === undefined) return null;
    const server = { url, token: () => this.#tokens.of(catalogueId) };
    return new LiveCatalogue(document, server, (state) => this.#tell(catalogueId, state));
  }

  async #beginAgain(accompanied: Accompanied): Promise<LiveState> {
    const { document } = accompanied;
    await accompanied.live?.close();
    accompanied.live = this.#begin(document);
    const state = this.read(document.catalogueId);
    this.#tell(document.catalogueId, state);
    return state;
  }

  #tell(catalogueId: string, state: LiveState): void {
    for (const listener of this.#listeners) listener(catalogueId, state);
  }
}

/** Whether a text is the address of a server: `ws://` or `wss://`. */
function isServerAddress(text: string): boolean {
  return URL.canParse(text) && ['ws:', 'wss:'].includes(new URL(text).protocol);
}
