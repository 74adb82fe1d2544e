import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { SecretBox } from '../ports.ts';
import { secretFile } from '../../storage/secretFile.ts';
import { SettingsFile } from '../../storage/settingsFile.ts';
import { encodeMappe } from './encodeMappe.ts';
import { DraftCatalogue } from '../../../tests/support/draftCatalogue.ts';
import { KeyRing } from './KeyRing.ts';
import { openPacket } from './openPacket.ts';
import { newPrivateKey, signerWith } from './signingKey.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'keys-'));
  folders.push(folder);
  return folder;
}

/** The keys of one computer; `box` is its system's keeper of secrets. */
async function keysOf(folder: string, box: SecretBox | null = null): Promise<KeyRing> {
  return new KeyRing(secretFile(join(folder, 'signing-key'), box), await SettingsFile.open(folder));
}

/** A box only this account opens. */
const boxOf = (account: number): SecretBox => ({
  seal: (secret) => Buffer.concat([Buffer.of(account), Buffer.from(secret).map((byte) => byte ^ account)]),
  open: (sealed) => {
    if (sealed[0] !== account) throw new Error('another account');
    return Buffer.from(sealed.subarray(1).map((byte) => byte ^ account)).toString();
  },
});

const here = { replica: '11111111-1111-4111-8111-111111111111', author: 'Lena Muster', workplace: 'Jugendamt' };

async function packetFrom(person: typeof here, signer = signerWith(newPrivateKey())) {
  const draft = new DraftCatalogue();
  const { author, workplace, replica } = person;
  const label = { ...draft.label(), replica, sender: { author, workplace }, compression: 'none' } as const;
  const bytes = await encodeMappe(label, draft.source().capture().state, signer);
  return openPacket(bytes, null, { maxSize: 1_000_000 });
}

test('a computer keeps the key it made at first use, where only its owner reads it', async () => {
  const folder = await dataFolder();
  const made = await (await keysOf(folder)).signer();
  expect((await (await keysOf(folder)).signer()).publicKey).toBe(made.publicKey);
  expect((await stat(join(folder, 'signing-key'))).mode & 0o777).toBe(0o600);
  expect((await readdir(folder)).sort()).toEqual(['settings.json', 'signing-key']);
});

test('two windows that ask at once get one key', async () => {
  const keys = await keysOf(await dataFolder());
  const [one, other] = await Promise.all([keys.signer(), keys.signer()]);
  expect(one.publicKey).toBe(other.publicKey);
});

test('where the system keeps secrets, the key lies nowhere in the open, and a copied profile cannot sign as its owner', async () => {
  const folder = await dataFolder();
  const made = await (await keysOf(folder, boxOf(7))).signer();
  expect(await readdir(folder)).not.toContain('signing-key');
  expect((await readFile(join(folder, 'signing-key.sealed'))).toString('latin1')).not.toContain('PRIVATE KEY');
  expect((await (await keysOf(folder, boxOf(7))).signer()).publicKey).toBe(made.publicKey);
  expect((await (await keysOf(folder, boxOf(8))).signer()).publicKey).not.toBe(made.publicKey);
});

test('a colleague is new once, then known, and forgotten when asked', async () => {
  const folder = await dataFolder();
  const keys = await keysOf(folder);
  const packet = await packetFrom(here);
  expect((await keys.judge(packet)).signature).toBe('new');
  expect((await keys.judge(packet)).signature).toBe('new');
  await keys.remember(packet);
  const { signature, fingerprint } = await (await keysOf(folder)).judge(packet);
  expect(signature).toBe('known');
  expect((await keys.read()).known).toMatchObject([{ ...here, fingerprint }]);
  await keys.forget(here.replica);
  expect((await keys.judge(packet)).signature).toBe('new');
});

test('another key of a known colleague is told, from the same computer or a new one, until a person trusts it', async () => {
  const keys = await keysOf(await dataFolder());
  await keys.remember(await packetFrom(here));
  const elsewhere = { ...here, replica: '22222222-2222-4222-8222-222222222222' };
  for (const person of [here, elsewhere, { ...elsewhere, author: 'Jens Muster' }]) {
    const packet = await packetFrom(person);
    expect((await keys.judge(packet)).signature).toBe('changed');
    await keys.remember(packet);
    expect((await keys.judge(packet)).signature).toBe('known');
    expect((await keys.read()).known).toHaveLength(1);
  }
});

test('a file nobody signed, and one signed here, say so', async () => {
  const keys = await keysOf(await dataFolder());
  const unsigned = await packetFrom(here);
  expect(await keys.judge({ ...unsigned, signer: null })).toEqual({ signature: 'none', fingerprint: null });
  const own = await packetFrom(here, await keys.signer());
  await keys.remember(own);
  expect((await keys.judge(own)).signature).toBe('known');
  expect((await keys.read()).known).toEqual([]);
});
