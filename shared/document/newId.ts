import { v7 } from 'uuid';

/**
 * A new id for a record or for an item of a list: a UUID that says when it was made (version 7 of RFC 9562), later ones
 * greater than earlier ones, also within a millisecond. So items stand in the order in which people added them, whoever did.
 */
export const newId = (): string => v7();

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
