const collator = new Intl.Collator('de', { numeric: true });

export type SortKey = string | number;

/** What rows are sorted by, and which way round. */
export interface SortRule<Row> {
  readonly keyOf: (row: Row) => SortKey;
  readonly direction: 'ascending' | 'descending';
}

const compare = (one: SortKey = '', other: SortKey = ''): number =>
  typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other));

/**
 * Rows in the order of the first rule, those that are equal there by the next. German alphabet: ä beside a, numbers by value.
 * @param nameOf what decides where all rules find rows equal; never turned round
 */
export function sortRows<Row>(
  rows: readonly Row[],
  rules: readonly SortRule<Row>[],
  nameOf: (row: Row) => string,
): Row[] {
  const signs = rules.map(({ direction }) => (direction === 'ascending' ? 1 : -1));
  return rows
    .map((row) => ({ row, keys: rules.map(({ keyOf }) => keyOf(row)), name: nameOf(row) }))
    .sort((one, other) => {
      for (const [at, sign] of signs.entries()) {
        const order = sign * compare(one.keys[at], other.keys[at]);
        if (order !== 0) return order;
      }
      return collator.compare(one.name, other.name);
    })
    .map(({ row }) => row);
}
