import type { Found } from './WordIndex.ts';

/** The rows that a search found, in the order they came; all of them while nothing is searched for. */
export const foundAmong = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  found: Found | null,
): readonly Row[] => (found === null ? rows : rows.filter(({ id }) => found.ids.has(id)));
