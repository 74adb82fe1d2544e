import { Refusal } from '../../../shared/refusal.ts';
import { decodeMappe } from './decodeMappe.ts';
import type { MappeHeader } from '../../../shared/mappe/mappeHeader.ts';
import { isSealed } from '../../../shared/mappe/sealedMappe.ts';
import { unsealPacket } from './sealPacket.ts';
import { verifiedSigner } from './signingKey.ts';

/** A file from elsewhere, unlocked and unpacked; its content is not checked yet. */
export interface Packet {
  readonly header: MappeHeader;
  /** A whole document as a Yjs V2 update. */
  readonly state: Uint8Array;
  /** The Ed25519 key it is rightly signed with (hexadecimal); null where nobody signed it. */
  readonly signer: string | null;
}

/**
 * Opens a `.mappe`, locked or not.
 * @param password null where nobody was asked yet
 * @param limits the most bytes the state may unpack to
 * @throws Refusal mappe-locked where it needs a password; password-wrong; mappe-signature; and as `decodeMappe`
 */
export async function openPacket(
  bytes: Uint8Array,
  password: string | null,
  limits: { maxSize: number },
): Promise<Packet> {
  const mappe = isSealed(bytes) ? await unlocked(bytes, password) : bytes;
  const decoded = await decodeMappe(mappe, limits);
  return { ...decoded, signer: verifiedSigner(mappe) };
}

function unlocked(bytes: Uint8Array, password: string | null): Promise<Uint8Array> {
  if (password === null) throw new Refusal('mappe-locked');
  return unsealPacket(bytes, password);
}
