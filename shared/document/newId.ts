import { v7 } from 'uuid';

/** Random bytes for many ids: to ask the system anew for each takes longer than all the rest, and an import makes thousands. */
const random = new Uint8Array(16 * 256);
let used = random.length;

function randomBytes(): Uint8Array {
  if (used === random.length) {
    crypto.getRandomValues(random);
    used = 0;
  }
  used += 16;
  return random.subarray(used - 16, used);
}

/** When the last id was made, in milliseconds since 1970, and the number that orders the ids of one millisecond. */
let made = 0;
let order = 0;

/**
 * A new id for a record or for an item of a list: a UUID that says when it was made (version 7 of RFC 9562), later ones
 * greater than earlier ones, also within a millisecond. So items stand in the order in which people added them, whoever did.
 */
export function newId(): string {
  const bytes = randomBytes();
  const now = Date.now();
  order += 1;
  if (now > made) {
    made = now;
    // Begun at random and low, so that it never reaches the 32 bits it is given.
    order = ((bytes[0] ?? 0) << 16) | ((bytes[1] ?? 0) << 8);
  }
  return v7({ random: bytes, msecs: made, seq: order });
}

/** Where a UUID has its version, counted from its end, and so from the end of a key that ends with one. */
const versionFromEnd = 22;

const tellsTime = (key: string): boolean => key.at(-versionFromEnd) === '7';

/**
 * Orders keys of one record: those that end with an id that tells its time stand last, oldest first; the others by name.
 * The same on every replica, whatever the order of merging.
 */
export function inOrderOfMaking(one: string, other: string): number {
  const later = Number(tellsTime(one)) - Number(tellsTime(other));
  return later !== 0 ? later : one < other ? -1 : 1;
}
