import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { Refusal } from '../../../shared/refusal.ts';
import type { KeyDerivation, SealedHeader } from '../../../shared/mappe/sealedHeader.ts';
import { encodeSealed, readSealed } from '../../../shared/mappe/sealedMappe.ts';

/** Below this many characters a password can be guessed by whoever reads the e-mail. */
const shortestPassword = 12;

/** 128 MiB and about half a second for every guess (OWASP's cheat sheet on storing passwords, scrypt). */
const scryptNow = { name: 'scrypt', cost: 2 ** 17, blockSize: 8, parallelization: 1 } as const;

const keyLength = 32;
const tagLength = 16;

const derive = promisify<string, Uint8Array, number, object, Buffer>(scrypt);

function keyOf(password: string, { cost, blockSize, parallelization, salt }: KeyDerivation): Promise<Buffer> {
  // The same word typed on two keyboards can be other bytes: ü as one character, or as u and two dots.
  return derive(password.normalize('NFKC'), Buffer.from(salt, 'base64'), keyLength, {
    N: cost,
    r: blockSize,
    p: parallelization,
    maxmem: 256 * cost * blockSize,
  });
}

/** @throws Refusal password-short */
export function mustBeStrong(password: string): void {
  if ([...password].length < shortestPassword) throw new Refusal('password-short', { length: shortestPassword });
}

/**
 * A `.mappe` locked with a password: scrypt and AES-256-GCM, the parameters in its header.
 * @throws Refusal password-short
 */
export async function sealPacket(mappe: Uint8Array, password: string): Promise<Uint8Array> {
  mustBeStrong(password);
  const nonce = randomBytes(12);
  const header: SealedHeader = {
    format: 'angebotsmappe-sealed',
    version: 1,
    keyDerivation: { ...scryptNow, salt: randomBytes(16).toString('base64') },
    cipher: { name: 'aes-256-gcm', nonce: nonce.toString('base64') },
    storedSize: mappe.length + tagLength,
  };
  const cipher = createCipheriv('aes-256-gcm', await keyOf(password, header.keyDerivation), nonce);
  cipher.setAAD(Buffer.from(JSON.stringify(header)));
  return encodeSealed(header, Buffer.concat([cipher.update(mappe), cipher.final(), cipher.getAuthTag()]));
}

/**
 * The `.mappe` in a locked one.
 * @throws Refusal password-wrong; mappe-not-one, mappe-truncated, mappe-damaged, mappe-too-new where it is no whole file
 */
export async function unsealPacket(bytes: Uint8Array, password: string): Promise<Uint8Array> {
  const { header, headerBytes, content } = await readSealed(bytes);
  const key = await keyOf(password, header.keyDerivation);
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(header.cipher.nonce, 'base64'));
  decipher.setAAD(headerBytes);
  decipher.setAuthTag(content.subarray(content.length - tagLength));
  try {
    return Buffer.concat([decipher.update(content.subarray(0, -tagLength)), decipher.final()]);
  } catch (cause) {
    // The file is as it was written (its checksum is right), so it is the password that differs.
    throw new Refusal('password-wrong', {}, { cause });
  }
}
