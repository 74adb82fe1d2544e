import * as z from 'zod';
import { Serial } from '../../../shared/serial.ts';
import type { SecretPort } from '../ports.ts';

/** Catalogue id -> token. */
const kept = z.record(z.uuid(), z.string());
type Kept = z.infer<typeof kept>;

/** The access tokens of shared servers, one for each catalogue, kept as one secret of this computer. */
export class LiveTokens {
  readonly #secret: SecretPort;
  readonly #serial = new Serial();

  constructor(secret: SecretPort) {
    this.#secret = secret;
  }

  /** The token for a catalogue's server; null where there is none this account can read. @throws Refusal file-unreadable */
  async of(catalogueId: string): Promise<string | null> {
    return (await this.#read())[catalogueId] ?? null;
  }

  /** Keeps a token, or with null forgets it. @throws Refusal file-unreadable, disk-full, not-writable, io-error */
  set(catalogueId: string, token: string | null): Promise<void> {
    return this.#serial.run(async () => {
      const { [catalogueId]: before = null, ...others } = await this.#read();
      if (token === before) return;
      await this.#secret.write(JSON.stringify(token === null ? others : { ...others, [catalogueId]: token }));
    });
  }

  async #read(): Promise<Kept> {
    const secret = await this.#secret.read();
    const tokens = kept.safeParse(secret === null ? {} : parsed(secret));
    return tokens.success ? tokens.data : {};
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
