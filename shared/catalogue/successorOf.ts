import type { RowOf } from './records.ts';

/** A row as far as it tells what became of its record; undefined where there is no such record. */
type Look = (id: string) => Pick<RowOf['partners' | 'places'], 'archived'> | undefined;

/**
 * The record that stands for one that was made one with another, through however many such steps: a colleague may have
 * pointed to the one while it was joined into the other.
 * @returns null where the record was not joined, or what it was joined into is archived itself
 */
export function successorOf(id: string, look: Look): string | null {
  const seen = new Set<string>();
  let at: string | undefined = id;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    const row = look(at);
    if (row?.archived === null) return at === id ? null : at;
    at = row?.archived.joinedInto;
  }
  return null;
}
