/** Items in the order in which they were known; those that are new come behind. */
export function inOrderOf<T>(known: readonly T[], items: readonly T[], keyOf: (item: T) => string): T[] {
  const places = new Map(known.map((item, at) => [keyOf(item), at]));
  const placeOf = (item: T) => places.get(keyOf(item)) ?? known.length;
  return [...items].sort((one, other) => placeOf(one) - placeOf(other));
}
