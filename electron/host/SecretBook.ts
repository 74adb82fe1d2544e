import * as z from 'zod';
import { Serial } from '../../shared/serial.ts';
import type { SecretPort } from './ports.ts';

/** Name -> secret. */
const kept = z.record(z.string(), z.string());
type Kept = z.infer<typeof kept>;

/** Secrets that have a name each, kept as one secret of this computer. */
export class SecretBook {
  readonly #secret: SecretPort;
  readonly #serial = new Serial();

  constructor(secret: SecretPort) {
    this.#secret = secret;
  }

  /** The secret of a name; null where there is none this account can read. @throws Refusal file-unreadable */
  async of(name: string): Promise<string | null> {
    return (await this.#read())[name] ?? null;
  }

  /** Keeps a secret, or with null forgets it. @throws Refusal file-unreadable, disk-full, not-writable, io-error */
  set(name: string, secret: string | null): Promise<void> {
    return this.#serial.run(async () => {
      const { [name]: before = null, ...others } = await this.#read();
      if (secret === before) return;
      await this.#secret.write(JSON.stringify(secret === null ? others : { ...others, [name]: secret }));
    });
  }

  async #read(): Promise<Kept> {
    const secret = await this.#secret.read();
    const secrets = kept.safeParse(secret === null ? {} : parsed(secret));
    return secrets.success ? secrets.data : {};
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
