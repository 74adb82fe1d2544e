import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';

type Parameters = Record<string, unknown>;
interface Answer {
  resolve(result: Parameters): void;
  reject(error: Error): void;
}
interface Message {
  id?: number;
  sessionId?: string;
  method?: string;
  params?: Parameters;
  result?: Parameters;
  error?: { message: string };
}

/** One CDP session: the browser itself or one of its targets. Emits CDP's events under their own names. */
export class CdpSession extends EventEmitter {
  readonly #connection: CdpConnection;
  readonly #id: string | undefined;

  constructor(connection: CdpConnection, id: string | undefined) {
    super();
    this.#connection = connection;
    this.#id = id;
  }

  /** @throws when Chromium refuses, or is gone */
  send(method: string, params: Parameters = {}): Promise<Parameters> {
    return this.#connection.send(method, params, this.#id);
  }

  /** Listens to an event of CDP with its parameters. The double names the parameters it relies on. */
  hear<Event extends object>(method: string, listener: (event: Event) => void): void {
    this.on(method, listener);
  }
}

/** The Chrome DevTools Protocol over a pipe: JSON texts, each ended by a zero byte. */
export class CdpConnection {
  readonly browser = new CdpSession(this, undefined);
  /** Resolves when Chromium has closed its end. */
  readonly closed: Promise<void>;
  readonly #write: Writable;
  readonly #sessions = new Map<string, CdpSession>();
  readonly #answers = new Map<number, Answer>();
  #lastId = 0;
  #isClosed = false;

  constructor(write: Writable, read: Readable) {
    this.#write = write;
    write.on('error', () => {});
    read.on('error', () => {});
    this.closed = new Promise((resolve) => {
      read.on('close', () => {
        this.#isClosed = true;
        for (const answer of this.#answers.values()) answer.reject(new Error('Chromium is gone'));
        resolve();
      });
    });
    readTexts(read, (text) => this.#receive(JSON.parse(text) as Message));
  }

  session(id: string): CdpSession {
    const session = this.#sessions.get(id) ?? new CdpSession(this, id);
    this.#sessions.set(id, session);
    return session;
  }

  send(method: string, params: Parameters, sessionId: string | undefined): Promise<Parameters> {
    if (this.#isClosed) return Promise.reject(new Error(`${method}: Chromium is gone`));
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#answers.set(id, { resolve, reject: ({ message }) => reject(new Error(`${method}: ${message}`)) });
      this.#write.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  #receive({ id, sessionId, method, params, result, error }: Message): void {
    if (id !== undefined) {
      const answer = this.#answers.get(id);
      this.#answers.delete(id);
      if (error) answer?.reject(new Error(error.message));
      else answer?.resolve(result ?? {});
    } else if (method !== undefined) {
      (sessionId === undefined ? this.browser : this.session(sessionId)).emit(method, params);
    }
  }
}

function readTexts(read: Readable, onText: (text: string) => void): void {
  let parts: Buffer[] = [];
  read.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      parts.push(chunk.subarray(start, end));
      onText(Buffer.concat(parts).toString('utf8'));
      parts = [];
      start = end + 1;
    }
    parts.push(chunk.subarray(start));
  });
}
