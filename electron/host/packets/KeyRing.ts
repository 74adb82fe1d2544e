import type { MappeSigner } from '../../../shared/mappe/mappeFrame.ts';
import type { MappeHeader } from '../../../shared/mappe/mappeHeader.ts';
import type { KnownKeys } from '../../../shared/rpc/trustCalls.ts';
import type { Settings } from '../../../shared/settings.ts';
import type { SecretPort, SettingsPort } from '../ports.ts';
import type { Packet } from './openPacket.ts';
import { fingerprintOf, newPrivateKey, signerWith } from './signingKey.ts';

type Colleague = Settings['colleagues'][number];

/** What a file's signature says to whoever is about to take the file in. */
export interface Judgement {
  /** 'changed': this colleague signed with another key before; a person must hear of it, nothing is blocked. */
  readonly signature: 'none' | 'known' | 'new' | 'changed';
  readonly fingerprint: string | null;
}

/**
 * The key this computer signs with, and the keys colleagues were first met with. A key says that two files come from the
 * same computer, not who sits there: that is what the telephone is for.
 */
export class KeyRing {
  readonly #secret: SecretPort;
  readonly #settings: SettingsPort;
  #own: Promise<MappeSigner> | null = null;

  constructor(secret: SecretPort, settings: SettingsPort) {
    this.#secret = secret;
    this.#settings = settings;
  }

  /** Signs in the name of this computer; its key is made at first use. @throws Refusal disk-full, not-writable, io-error */
  signer(): Promise<MappeSigner> {
    this.#own ??= this.#load().catch((error: unknown) => {
      this.#own = null;
      throw error;
    });
    return this.#own;
  }

  /** How a file's signature stands to what is remembered. Remembers nothing. @throws Refusal as `signer` */
  async judge({ header, signer }: Pick<Packet, 'header' | 'signer'>): Promise<Judgement> {
    if (signer === null) return { signature: 'none', fingerprint: null };
    const { colleagues } = this.#settings.current;
    const isOwn = signer === (await this.signer()).publicKey;
    const isKnown = isOwn || colleagues.some(({ publicKey }) => publicKey === signer);
    const isMet = colleagues.some((colleague) => isSame(colleague, header));
    return { signature: isKnown ? 'known' : isMet ? 'changed' : 'new', fingerprint: fingerprintOf(signer) };
  }

  /**
   * Remembers the key of a file's sender, in place of any other: call it when a person has taken the file, or says that the
   * new key is right.
   */
  async remember({ header, signer }: Pick<Packet, 'header' | 'signer'>): Promise<void> {
    if (signer === null || signer === (await this.signer()).publicKey) return;
    const { author, workplace } = header.sender;
    await this.#settings.update((current): Settings => {
      const before = current.colleagues.find(({ publicKey }) => publicKey === signer);
      const since = before?.since ?? new Date().toISOString();
      const others = current.colleagues.filter((known) => known.publicKey !== signer && !isSame(known, header));
      const met = { replica: header.replica, author, workplace, publicKey: signer, since };
      return { ...current, colleagues: [met, ...others] };
    });
  }

  /** Forgets the key of a colleague's computer. */
  async forget(replica: string): Promise<void> {
    await this.#settings.update((current) => ({
      ...current,
      colleagues: current.colleagues.filter((known) => known.replica !== replica),
    }));
  }

  /** All keys, as people compare them. @throws Refusal as `signer` */
  async read(): Promise<KnownKeys> {
    const own = { fingerprint: fingerprintOf((await this.signer()).publicKey) };
    const known = this.#settings.current.colleagues.map(({ replica, author, workplace, publicKey, since }) => {
      return { replica, author, workplace, fingerprint: fingerprintOf(publicKey), since };
    });
    return { own, known };
  }

  async #load(): Promise<MappeSigner> {
    const kept = await this.#secret.read();
    if (kept !== null) return signerWith(kept);
    const made = newPrivateKey();
    await this.#secret.write(made);
    return signerWith(made);
  }
}

/** The same computer, or the same person at the same workplace on another computer. */
function isSame(known: Colleague, { replica, sender }: MappeHeader): boolean {
  if (known.replica === replica) return true;
  return sender.author !== '' && known.author === sender.author && known.workplace === sender.workplace;
}
