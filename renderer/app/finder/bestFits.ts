import type { Query } from '../../ui/format/fold.ts';
import { matches, searchable } from '../../ui/format/fold.ts';

const unnamed = 3;

/** How well a name fits what was typed: 0 it begins with it, 1 a word of it does, 2 it holds it, `unnamed` it does not. */
export function distance(name: string, query: Query): number {
  const text = searchable(name);
  if (!matches(query, text)) return unnamed;
  const begins = (at: string) => query[0]?.some((spelling) => at.startsWith(spelling)) === true;
  return begins(text) ? 0 : text.split(/[^\p{L}\p{N}]+/u).some(begins) ? 1 : 2;
}

/**
 * The few things whose names fit best, best first; among equals in the order of the alphabet.
 * @param all whether things come too, last, that were found by something other than their name
 */
export function bestFits<T extends { readonly name: string }>(
  things: readonly T[],
  query: Query,
  most: number,
  all: boolean,
): T[] {
  return things
    .map((thing) => ({ thing, far: distance(thing.name, query) }))
    .filter(({ far }) => all || far < unnamed)
    .sort((one, other) => one.far - other.far || one.thing.name.localeCompare(other.thing.name, 'de'))
    .slice(0, most)
    .map(({ thing }) => thing);
}
