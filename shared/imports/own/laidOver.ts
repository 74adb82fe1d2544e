import { isJsonObject } from '../../document/json.ts';

/** What tells the items of a list apart, where they are more than texts. */
const keyOf = (item: unknown): unknown =>
  isJsonObject(item) ? (item['id'] ?? item['partnerId'] ?? item['ags']) : item;

/**
 * Lays JSON over JSON: what is said counts, what is null or missing leaves what is known. Lists grow: an item with a known
 * id is laid over that item, any other comes behind.
 */
export function laidOver(known: unknown, said: unknown): unknown {
  if (said === null || said === undefined) return known ?? null;
  if (Array.isArray(said)) {
    const before = Array.isArray(known) ? (known as readonly unknown[]) : [];
    const items = said as readonly unknown[];
    const changed = before.map((item) =>
      laidOver(
        item,
        items.find((other) => keyOf(other) === keyOf(item)),
      ),
    );
    return [...changed, ...items.filter((item) => !before.some((other) => keyOf(other) === keyOf(item)))];
  }
  if (!isJsonObject(said)) return said;
  const before = isJsonObject(known) ? known : {};
  return {
    ...before,
    ...Object.fromEntries(Object.entries(said).map(([name, value]) => [name, laidOver(before[name], value)])),
  };
}
