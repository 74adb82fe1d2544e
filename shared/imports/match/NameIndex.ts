import { isNear } from './name.ts';
import type { Name } from './name.ts';

interface Entry<T> {
  readonly name: Name;
  readonly item: T;
}

/** A word that more names share than this is no help in finding near ones. */
const commonWord = 300;

/** The blocks a name is looked for in: its words, and how its longer words begin (a slip mostly comes later). */
const blocksOf = ({ words }: Name): ReadonlySet<string> =>
  new Set([
    ...words.filter((word) => word.length >= 3),
    ...words.filter((word) => word.length >= 7).map((word) => `${word.slice(0, 5)}…`),
    `=${words.join('')}`,
  ]);

const nothing: readonly never[] = [];

/** Finds things by name, exactly or nearly, without comparing every name with every other. */
export class NameIndex<T> {
  readonly #byKey = new Map<string, T[]>();
  readonly #byBlock = new Map<string, Entry<T>[]>();

  add(name: Name, item: T): void {
    if (name.key === '') return;
    const same = this.#byKey.get(name.key);
    if (same === undefined) this.#byKey.set(name.key, [item]);
    else same.push(item);
    for (const block of blocksOf(name)) {
      const entries = this.#byBlock.get(block);
      if (entries === undefined) this.#byBlock.set(block, [{ name, item }]);
      else entries.push({ name, item });
    }
  }

  /** Everything of this name, however it is written. */
  exact({ key }: Pick<Name, 'key'>): readonly T[] {
    return this.#byKey.get(key) ?? nothing;
  }

  /** Everything whose name may well mean the same, but is not the same. */
  near(name: Name): readonly T[] {
    const found = new Set<T>();
    for (const block of blocksOf(name)) {
      const entries = this.#byBlock.get(block) ?? [];
      if (entries.length > commonWord) continue;
      for (const entry of entries) {
        if (!found.has(entry.item) && entry.name.key !== name.key && isNear(entry.name, name)) found.add(entry.item);
      }
    }
    return [...found];
  }
}
