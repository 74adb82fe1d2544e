import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import type { HocuspocusProviderWebsocketConfiguration } from '@hocuspocus/provider';
import WebSocket from 'ws';
import type * as Y from 'yjs';

/** The largest message a server may send, in bytes: the whole of the largest catalogue comes as one. */
const largestMessage = 128 << 20;

/** Asking this often (milliseconds) what the other side lacks also shows that it is still there. */
const askEvery = 15_000;

class LimitedSocket extends WebSocket {
  constructor(url: string, protocols?: string | string[]) {
    super(url, protocols, { maxPayload: largestMessage });
    // Closed while it connects, it reports an error when nobody of the provider listens any more: that would end the program.
    this.on('error', () => undefined);
  }
}

/** A socket on which a message that is none does not end the program. */
class GuardedSocket extends HocuspocusProviderWebsocket {
  readonly #onNonsense: () => void;

  constructor(configuration: HocuspocusProviderWebsocketConfiguration, onNonsense: () => void) {
    super(configuration);
    this.#onNonsense = onNonsense;
  }

  override onMessage(event: MessageEvent): void {
    try {
      super.onMessage(event);
    } catch {
      this.#onNonsense();
    }
  }
}

/** A server, and how one gets in. */
export interface LiveServer {
  /** `ws://` or `wss://`. */
  readonly url: string;
  /** What the server asks for before it answers; null where there is none. Asked at every connection. */
  readonly token: () => Promise<string | null>;
}

/** What a line to a server tells. */
export interface LineEvents {
  /** Both sides have what the other had when they met. */
  met(): void;
  /** The server has everything that is here. */
  equal(): void;
  /** The server is out of reach; it is tried again by and by. */
  lost(): void;
  /** The server does not admit this computer. */
  denied(): void;
  /** The server sent something that is no message. */
  nonsense(): void;
}

/**
 * A line between a document and the document of that name on a Hocuspocus server: what changes on one side goes to the
 * other, unchecked. Changes from the server have this line as their origin.
 */
export class ServerLine {
  readonly #socket: GuardedSocket;
  readonly #provider: HocuspocusProvider;

  constructor({ url, token }: LiveServer, name: string, document: Y.Doc, events: LineEvents) {
    this.#socket = new GuardedSocket({ url, WebSocketPolyfill: LimitedSocket }, () => events.nonsense());
    this.#provider = new HocuspocusProvider({
      websocketProvider: this.#socket,
      name,
      document,
      token: async () => (await token()) ?? '',
      // Who is looking where is nobody's business here.
      awareness: null,
      forceSyncInterval: askEvery,
      onSynced: () => events.met(),
      onUnsyncedChanges: ({ number }) => {
        if (number === 0) events.equal();
      },
      onDisconnect: () => events.lost(),
      onAuthenticationFailed: () => events.denied(),
    });
    this.#provider.attach();
  }

  /** Whether a change of the document came through this line. */
  brought(origin: unknown): boolean {
    return origin === this.#provider;
  }

  close(): void {
    this.#provider.destroy();
    this.#socket.destroy();
  }
}
