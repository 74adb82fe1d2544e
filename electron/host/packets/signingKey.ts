import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { Refusal } from '../../../shared/refusal.ts';
import type { MappeSigner } from '../../../shared/mappe/mappeFrame.ts';
import { signatureIn } from '../../../shared/mappe/mappeSignature.ts';

const publicKeyLength = 32;

/** A new private key: Ed25519, PKCS #8 in PEM. */
export const newPrivateKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();

/** Signs files with a private key (PKCS #8 in PEM). @throws Error where it is none */
export function signerWith(privateKey: string): MappeSigner {
  const key = createPrivateKey(privateKey);
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return {
    publicKey: spki.subarray(-publicKeyLength).toString('hex'),
    sign: (bytes) => sign(null, bytes, key),
  };
}

function publicKeyOf(hex: string): KeyObject {
  const x = Buffer.from(hex, 'hex').toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}

/**
 * The key that a file `decodeMappe` has taken is signed with, in hexadecimal; null where nobody signed it.
 * @throws Refusal mappe-signature where the signature does not fit the file
 */
export function verifiedSigner(mappe: Uint8Array): string | null {
  const found = signatureIn(mappe);
  if (found === null) return null;
  if (!isSignedBy(found.publicKey, found.signed, found.signature)) throw new Refusal('mappe-signature');
  return found.publicKey;
}

/** Whether a signature over these bytes was made with the private key behind a public one (hexadecimal). */
export function isSignedBy(publicKey: string, signed: Uint8Array, signature: Uint8Array): boolean {
  try {
    return verify(null, signed, publicKeyOf(publicKey), signature);
  } catch {
    return false;
  }
}

/** A key as two people compare it on the telephone: 24 characters of its SHA-256 in groups of four. */
export const fingerprintOf = (publicKey: string): string =>
  (createHash('sha256').update(Buffer.from(publicKey, 'hex')).digest('hex').slice(0, 24).match(/.{4}/g) ?? []).join(
    ' ',
  );
