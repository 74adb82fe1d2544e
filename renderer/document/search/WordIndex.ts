import { searchable } from '../../ui/format/fold.ts';
import type { Query } from '../../ui/format/fold.ts';
import { similarityTo } from './similarWord.ts';

/** What a search came to. */
export interface Found {
  /** The records that fit. */
  readonly ids: ReadonlySet<string>;
  /** Nothing fits as it was typed: these hold words that only look alike. */
  readonly isSimilar: boolean;
}

/** How many slips of the finger a word may have; in a short one every letter counts. */
const slipsIn = ({ length }: string): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Stretches of a text that hold its words: cut at spaces and the signs of ASCII, which is quick; the rest is left to `words`. */
const stretches = /[^\s!-/:-@[-`{-~]+/g;

const words = /[\p{L}\p{N}]+/gu;

/**
 * Which records hold which words. Ten thousand offers share a few ten thousand words: a search compares those, and only
 * the records of the fitting ones are gone through.
 */
export class WordIndex {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  /** By the number of a word: the slots of the records that hold it. */
  readonly #holders: number[][] = [];
  /** By stretch: the numbers of its words. Accents and umlauts are looked at once, however often a word is written. */
  readonly #wordsIn = new Map<string, readonly number[]>();
  /** By slot: the record; null where it has been removed. */
  readonly #ids: (string | null)[] = [];
  readonly #slots = new Map<string, number>();

  has(id: string): boolean {
    return this.#slots.has(id);
  }

  /** True where more has been removed than is there: building the index anew would save memory. */
  get isWorn(): boolean {
    return this.#ids.length > 2 * this.#slots.size + 1000;
  }

  /** Adds the words of a text to what a record holds. */
  add(id: string, text: string): void {
    const slot = this.#slots.get(id) ?? this.#ids.push(id) - 1;
    this.#slots.set(id, slot);
    for (const stretch of text.match(stretches) ?? []) {
      for (const number of this.#numbersIn(stretch)) {
        const holders = this.#holders[number];
        if (holders?.at(-1) !== slot) holders?.push(slot);
      }
    }
  }

  /** Forgets a record. */
  remove(id: string): void {
    const slot = this.#slots.get(id);
    if (slot === undefined) return;
    this.#ids[slot] = null;
    this.#slots.delete(id);
  }

  /**
   * The records that hold every word of the query, be it inside a longer one. Only where there are none, those that hold
   * the words that look most alike.
   */
  find(query: Query): Found {
    const literal = this.#holdingAll(query.map((spellings) => this.#containing(spellings)));
    if (literal.size > 0) return { ids: literal, isSimilar: false };
    return { ids: this.#holdingAll(query.map((spellings) => this.#like(spellings))), isSimilar: true };
  }

  #numbersIn(stretch: string): readonly number[] {
    const known = this.#wordsIn.get(stretch);
    if (known !== undefined) return known;
    const numbers = (searchable(stretch).match(words) ?? []).map((word) => this.#numberOf(word));
    this.#wordsIn.set(stretch, numbers);
    return numbers;
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.push(word) - 1;
    this.#numbers.set(word, number);
    this.#holders.push([]);
    return number;
  }

  #containing(spellings: readonly string[]): number[] {
    const found: number[] = [];
    this.#words.forEach((word, number) => {
      if (spellings.some((spelling) => word.includes(spelling))) found.push(number);
    });
    return found;
  }

  /** The words nearest to one of the spellings, as far as a slip of the finger goes. */
  #like(spellings: readonly string[]): number[] {
    let found: number[] = [];
    let nearest = Math.max(...spellings.map(slipsIn));
    for (const distanceTo of spellings.map(similarityTo)) {
      this.#words.forEach((word, number) => {
        const distance = distanceTo(word);
        if (distance > nearest) return;
        if (distance < nearest) found = [];
        nearest = distance;
        found.push(number);
      });
    }
    return found;
  }

  /** The records that hold one word of every choice. */
  #holdingAll(choices: readonly (readonly number[])[]): Set<string> {
    const met = new Uint16Array(this.#ids.length);
    choices.forEach((words, at) => {
      for (const word of words) {
        for (const slot of this.#holders[word] ?? []) if (met[slot] === at) met[slot] = at + 1;
      }
    });
    return new Set(this.#ids.flatMap((id, slot) => (id !== null && met[slot] === choices.length ? [id] : [])));
  }
}
