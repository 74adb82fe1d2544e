const collator = new Intl.Collator('de', { numeric: true });

export type SortKey = string | number;

const compare = (one: SortKey, other: SortKey): number =>
  typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other));

/**
 * Rows in the order of a key, those that are equal there by name. German rules: ä beside a, numbers by value.
 * @param keyOf what a row is sorted by
 * @param nameOf what decides between equals; never turned round
 */
export function sortRows<Row>(
  rows: readonly Row[],
  direction: 'ascending' | 'descending',
  keyOf: (row: Row) => SortKey,
  nameOf: (row: Row) => string,
): Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, key: keyOf(row), name: nameOf(row) }))
    .sort((one, other) => sign * compare(one.key, other.key) || collator.compare(one.name, other.name))
    .map(({ row }) => row);
}
