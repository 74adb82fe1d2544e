/** Random bytes for many ids: to ask the system anew for each takes longer than all the rest, and an import makes thousands. */
const random = new Uint8Array(4096);
let used = random.length;

function randomByte(): number {
  if (used === random.length) {
    crypto.getRandomValues(random);
    used = 0;
  }
  used += 1;
  return random[used - 1] ?? 0;
}

const digits = Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));
/** The characters of the last id, as codes; 7 is the version, 8 the variant. */
const codes = Array.from('00000000-0000-7000-8000-000000000000', (character) => character.charCodeAt(0));

/** Writes a number as so many hexadecimal digits. */
function write(number: number, at: number, count: number): void {
  for (let left = number, place = at + count - 1; place >= at; place -= 1, left >>>= 4) {
    codes[place] = digits[left & 15] ?? 0;
  }
}

/** When the last id was made, in milliseconds, and the counter of 24 bits that orders those of one millisecond. */
let made = 0;
let counter = 0;

/** The counter begins at random, with room to count on. */
function beginMillisecond(now: number): void {
  made = now;
  counter = (randomByte() << 15) | (randomByte() << 7);
  write(Math.floor(now / 0x10000), 0, 8);
  write(now % 0x10000, 9, 4);
}

/**
 * A new id for a record or for an item of a list: a UUID that says when it was made (version 7 of RFC 9562), later ones
 * greater than earlier ones, also within a millisecond. So items stand in the order in which people added them, whoever did.
 */
export function newId(): string {
  const now = Date.now();
  counter += 1;
  if (now > made || counter > 0xffffff) beginMillisecond(Math.max(now, made + 1));
  write(counter >>> 12, 15, 3);
  write(counter, 20, 3);
  for (let at = 24; at < codes.length; at += 2) write(randomByte(), at, 2);
  return String.fromCharCode(...codes);
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
