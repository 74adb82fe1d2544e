/** Where a record stands in the list beside it. */
export interface Neighbours {
  readonly previous: string | null;
  readonly next: string | null;
  /** Its place, counted from 1; 0 where the list does not show it. */
  readonly at: number;
  readonly of: number;
}

/** The neighbours of a record in a list of rows. */
export function neighboursOf(rows: readonly { readonly id: string }[], id: string): Neighbours {
  const at = rows.findIndex((row) => row.id === id);
  return {
    previous: at < 1 ? null : (rows[at - 1]?.id ?? null),
    next: at < 0 ? null : (rows[at + 1]?.id ?? null),
    at: at + 1,
    of: rows.length,
  };
}
