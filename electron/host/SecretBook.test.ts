import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { secretFile } from '../storage/secretFile.ts';
import type { SecretBox } from './ports.ts';
import { SecretBook } from './SecretBook.ts';

const [lindenau, musterkreis] = ['9d5b1c0e-6a0f-4b8e-9f55-2f1d8f0f7a11', '9d5b1c0e-6a0f-4b8e-9f55-2f1d8f0f7a12'];
const turned = (bytes: Uint8Array) => bytes.map((byte) => byte ^ 0x5a);
const box: SecretBox = {
  seal: (secret) => turned(Buffer.from(secret)),
  open: (sealed) => Buffer.from(turned(sealed)).toString(),
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'angebotsmappe-tokens-'));
});
afterEach(() => rm(folder, { recursive: true }));

const tokensIn = (keeper: SecretBox | null) => new SecretBook(secretFile(join(folder, 'live-tokens'), keeper));

it('keeps one token for each catalogue, also for the next start', async () => {
  const tokens = tokensIn(box);
  expect(await tokens.of(lindenau)).toBeNull();
  await Promise.all([tokens.set(lindenau, 'offen sesam'), tokens.set(musterkreis, 'offen gerste')]);
  expect(await tokensIn(box).of(lindenau)).toBe('offen sesam');
  await tokens.set(lindenau, null);
  expect(await tokensIn(box).of(lindenau)).toBeNull();
  expect(await tokensIn(box).of(musterkreis)).toBe('offen gerste');
});

it('writes nothing down in the clear where the system has a keeper of secrets', async () => {
  await tokensIn(box).set(lindenau, 'offen sesam');
  for (const name of await readdir(folder)) expect(await readFile(join(folder, name), 'utf8')).not.toContain('sesam');
});

it('keeps it in a file that only its owner reads where the system has none', async () => {
  await tokensIn(null).set(lindenau, 'offen sesam');
  expect((await stat(join(folder, 'live-tokens'))).mode & 0o077).toBe(0);
  expect(await tokensIn(null).of(lindenau)).toBe('offen sesam');
});

it('counts what is damaged as no token, and takes a new one', async () => {
  await writeFile(join(folder, 'live-tokens'), '{"9d5b');
  expect(await tokensIn(null).of(lindenau)).toBeNull();
  await tokensIn(null).set(lindenau, 'offen sesam');
  expect(await tokensIn(null).of(lindenau)).toBe('offen sesam');
});
