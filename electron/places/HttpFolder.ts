import { refusalOfFailure, refusalOfStatus } from './httpRefusal.ts';

/** `fetch`, of Node or of Electron: that one knows the proxy and the certificates of the system. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A request for a file in a folder on the web. */
interface FolderRequest {
  readonly method: string;
  /** The name of a file; empty for the folder itself. */
  readonly name: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
  readonly signal?: AbortSignal | undefined;
  /** Statuses that are no refusal beside the 200s. */
  readonly allowed?: readonly number[];
}

/** How long a server may take to answer, in milliseconds. A file of some megabytes needs minutes on a slow line. */
const patience = { PUT: 600_000, others: 60_000 };

/** A folder on a web server, and the right to write there. */
export class HttpFolder {
  readonly host: string;
  readonly #fetch: Fetch;
  readonly #url: string;
  readonly #authorization: string;

  /** @param url without a slash at its end */
  constructor(fetch: Fetch, url: string, authorization: string) {
    this.#fetch = fetch;
    this.#url = url;
    this.#authorization = authorization;
    this.host = new URL(url).host;
  }

  addressOf(name: string): string {
    return `${this.#url}/${encodeURIComponent(name)}`;
  }

  /**
   * Sends a request and reads the answer whole.
   * @throws Refusal as `WebPlace`, and the reason of the signal
   */
  async ask({ method, name, headers, body, signal, allowed = [] }: FolderRequest): Promise<{
    readonly status: number;
    readonly headers: Headers;
    readonly bytes: Uint8Array;
  }> {
    const time = AbortSignal.timeout(method === 'PUT' ? patience.PUT : patience.others);
    let answer: Response;
    let bytes: Uint8Array;
    try {
      answer = await this.#fetch(this.addressOf(name), {
        method,
        headers: { ...headers, authorization: this.#authorization },
        ...(body !== undefined && { body }),
        signal: signal === undefined ? time : AbortSignal.any([time, signal]),
        // The password is for this address alone.
        redirect: 'manual',
      });
      bytes = new Uint8Array(await answer.arrayBuffer());
    } catch (error) {
      throw refusalOfFailure(error, this.host, signal);
    }
    if (!answer.ok && !allowed.includes(answer.status)) throw refusalOfStatus(answer.status, this.host, name);
    return { status: answer.status, headers: answer.headers, bytes };
  }
}
