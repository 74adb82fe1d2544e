/**
 * How many rows speak of each id.
 * @param idsOf the ids that a row speaks of
 */
export function countsOf<Row>(
  rows: readonly Row[],
  idsOf: (row: Row) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const id of idsOf(row)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
