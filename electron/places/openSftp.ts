import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'ssh2';
import type { SFTPWrapper } from 'ssh2';
import type { WebPlace } from '../host/publishing/WebPlace.ts';
import { Refusal } from '../../shared/refusal.ts';
import { refusalOfConnection, refusalOfSftp } from './sftpRefusal.ts';

/** An account on an SFTP server. */
export interface SftpAddress {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly folder: string;
  /** The fingerprint of the server's key; null where a person has not said yet that it is the right one. */
  readonly hostKey: string | null;
}

/** How long a server may take to let somebody in, in milliseconds. */
const patience = 30_000;

/** As OpenSSH writes it. */
const fingerprintOf = (key: Buffer) => `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`;

/** Logs in. The password is sent only to a server whose key is the known one. */
async function connect({ host, port, user, hostKey }: SftpAddress, password: string): Promise<Client> {
  const client = new Client();
  let found = '';
  try {
    await new Promise<void>((resolve, reject) => {
      // Every call waits for its answer: a packet that waits for more to send with it only costs time.
      client.on('connect', () => client.setNoDelay(true));
      client.on('ready', () => resolve());
      client.on('error', reject);
      client.on('close', () => reject(new Error('The line was closed')));
      // Servers that ask for the password as a question.
      client.on('keyboard-interactive', (_name, _instructions, _language, prompts, answer) =>
        answer(prompts.map(() => password)),
      );
      client.connect({
        host,
        port,
        username: user,
        password,
        tryKeyboard: true,
        readyTimeout: patience,
        keepaliveInterval: 15_000,
        hostVerifier: (key: Buffer) => {
          found = fingerprintOf(key);
          return found === hostKey;
        },
      });
    });
  } catch (cause) {
    client.end();
    if (found !== '' && found !== hostKey) {
      const code = hostKey === null ? 'publish-host-key-new' : 'publish-host-key-changed';
      throw new Refusal(code, { host, fingerprint: found }, { cause });
    }
    throw refusalOfConnection(cause, host);
  }
  return client;
}

/** Calls of SFTP on the files of one folder, as promises that end when the line does. */
class SftpFolder {
  readonly #client: Client;
  readonly #sftp: SFTPWrapper;
  readonly #folder: string;
  readonly #host: string;
  readonly #cut: Promise<never>;

  constructor(client: Client, sftp: SFTPWrapper, { folder, host }: SftpAddress) {
    this.#client = client;
    this.#sftp = sftp;
    this.#folder = folder === '' ? '.' : folder;
    this.#host = host;
    this.#cut = new Promise<never>((_, reject) => {
      const cut = () => reject(new Refusal('publish-unreachable', { host }));
      client.on('error', cut).on('close', cut);
    });
    this.#cut.catch(() => undefined);
  }

  /** Runs one call; `file` is what a refusal names. */
  async run<T>(file: string, call: (sftp: SFTPWrapper, path: string) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const path = file === '' ? this.#folder : posix.join(this.#folder, file);
    // There is no way to take back what was sent but to end the line.
    const end = () => this.#client.end();
    signal?.addEventListener('abort', end, { once: true });
    try {
      return await Promise.race([call(this.#sftp, path), this.#cut]);
    } catch (cause) {
      signal?.throwIfAborted();
      throw refusalOfSftp(cause, this.#host, file);
    } finally {
      signal?.removeEventListener('abort', end);
    }
  }

  end(): void {
    this.#client.end();
  }
}

const sftpOf = (client: Client) => promisify(client.sftp.bind(client))();

const call = (task: (done: (error?: Error | null) => void) => void) =>
  new Promise<void>((resolve, reject) => task((error) => (error ? reject(error) : resolve())));

const write = (bytes: Uint8Array) => async (sftp: SFTPWrapper, path: string) => {
  const handle = await promisify<string, 'w', Buffer>(sftp.open.bind(sftp))(path, 'w');
  try {
    // ssh2 sends one part after the other: what a cut leaves is shorter than the whole.
    await call((done) => sftp.write(handle, Buffer.from(bytes), 0, bytes.length, 0, done));
  } finally {
    await call((done) => sftp.close(handle, done));
  }
};

const read = (sftp: SFTPWrapper, path: string) => promisify<string, Buffer>(sftp.readFile.bind(sftp))(path);

/** Servers other than OpenSSH rename to no name that is taken. */
const rename = (to: string) => async (sftp: SFTPWrapper, from: string) => {
  const target = posix.join(posix.dirname(from), to);
  try {
    await call((done) => sftp.ext_openssh_rename(from, target, done));
  } catch {
    await call((done) => sftp.unlink(target, done)).catch(() => undefined);
    await call((done) => sftp.rename(from, target, done));
  }
};

/**
 * Opens a folder on an SFTP server; makes it where it is missing in one that is there.
 * @throws Refusal as `WebPlace`; publish-host-key-new and publish-host-key-changed with the fingerprint; publish-folder-missing
 */
export async function openSftp(address: SftpAddress, password: string): Promise<WebPlace> {
  const client = await connect(address, password);
  const folder = new SftpFolder(client, await sftpOf(client), address);
  const files = () =>
    folder.run('', async (sftp, path) => {
      const entries = await promisify(sftp.readdir.bind(sftp))(path);
      return new Map(
        entries.flatMap(({ filename, attrs }) => (attrs.isDirectory() ? [] : [[filename, attrs.size] as const])),
      );
    });
  try {
    await files().catch(async (error: unknown) => {
      if (!(error instanceof Refusal && error.code === 'publish-folder-missing')) throw error;
      await folder.run('', (sftp, path) => call((done) => sftp.mkdir(path, done)));
    });
  } catch (error) {
    folder.end();
    throw error;
  }
  return {
    files,
    read: (name) => folder.run(name, read),
    write: (name, bytes, signal) => folder.run(name, write(bytes), signal),
    rename: (from, to) => folder.run(from, rename(to)),
    remove: async (name) => {
      if ((await files()).has(name)) await folder.run(name, (sftp, path) => call((done) => sftp.unlink(path, done)));
    },
    close: () => {
      folder.end();
      return Promise.resolve();
    },
  };
}
