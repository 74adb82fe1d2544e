import { fold } from '../fold.ts';
import type { ImportWords, UnknownWord } from '../importPreview.ts';
import type { ImportTargetId } from '../importTargets.ts';

/** The words of one list that no vocabulary knows, and what a person said they mean. */
export class UnknownWords {
  readonly #meanings: ImportWords;
  readonly #found = new Map<string, UnknownWord>();

  constructor(meanings: ImportWords) {
    this.#meanings = meanings;
  }

  /** Counts a word in and gives what it means; nothing where nobody has said so. */
  meaningsOf(target: ImportTargetId, word: string): readonly string[] {
    const key = fold(word);
    const meanings = Object.hasOwn(this.#meanings, key) ? (this.#meanings[key] ?? []) : [];
    const found = this.#found.get(key) ?? { target, word, rows: 0, meanings };
    this.#found.set(key, { ...found, rows: found.rows + 1 });
    return meanings;
  }

  /** Each word once, the most frequent first. */
  all(): UnknownWord[] {
    return [...this.#found.values()].sort((one, other) => other.rows - one.rows);
  }
}
