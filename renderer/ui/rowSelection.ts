/** Which rows of a table are chosen, by their keys. */
export interface RowSelection {
  readonly keys: ReadonlySet<string>;
  /** Where a range begins: the row that was chosen last by itself. */
  readonly anchor: string | null;
  /** What was chosen before the range that is being drawn: it stays while the range grows and shrinks. */
  readonly before: ReadonlySet<string>;
}

const nothing: ReadonlySet<string> = new Set();

export const noRows: RowSelection = { keys: nothing, anchor: null, before: nothing };

/** One row more or less. */
export function withToggled({ keys }: RowSelection, key: string): RowSelection {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return { keys: next, anchor: key, before: next };
}

/**
 * Every row from where the range begins to `to`, besides what was chosen before.
 * @param order the keys of all rows as they are shown
 * @param from where one comes from: the range begins there if no row was chosen by itself
 */
export function withRange(
  { keys, anchor, before }: RowSelection,
  order: readonly string[],
  from: string,
  to: string,
): RowSelection {
  const known = anchor !== null && order.includes(anchor);
  const start = known ? anchor : from;
  const kept = known ? before : keys;
  const [one, other] = [order.indexOf(start), order.indexOf(to)];
  const range = order.slice(Math.max(0, Math.min(one, other)), Math.max(one, other) + 1);
  return { keys: new Set([...kept, ...range]), anchor: start, before: kept };
}

/** Every row that is shown. */
export function withAll(order: readonly string[]): RowSelection {
  const keys = new Set(order);
  return { keys, anchor: null, before: keys };
}

/** How many of the rows shown are chosen. */
export function shareChosen({ keys }: RowSelection, order: readonly string[]): 'none' | 'some' | 'all' {
  if (keys.size === 0 || order.length === 0) return 'none';
  const isChosen = (key: string) => keys.has(key);
  if (order.every(isChosen)) return 'all';
  return order.some(isChosen) ? 'some' : 'none';
}
