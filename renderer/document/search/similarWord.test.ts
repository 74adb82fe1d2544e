import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarityTo } from './similarWord.ts';

/** The same, letter by letter: optimal string alignment that may begin and end anywhere in the word. */
function plainDistance(wanted: string, word: string): number {
  let older: number[] = [];
  let row = Array.from(wanted, (_, at) => at);
  row.push(wanted.length);
  let best = wanted.length;
  for (let at = 1; at <= word.length; at += 1) {
    const next = [0];
    for (let to = 1; to <= wanted.length; to += 1) {
      const isSame = wanted[to - 1] === word[at - 1];
      const isSwapped = at > 1 && to > 1 && wanted[to - 1] === word[at - 2] && wanted[to - 2] === word[at - 1];
      next[to] = Math.min(
        (row[to] ?? 0) + 1,
        (next[to - 1] ?? 0) + 1,
        (row[to - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (older[to - 2] ?? 0) + 1 : Infinity,
      );
    }
    older = row;
    row = next;
    best = Math.min(best, row[wanted.length] ?? Infinity);
  }
  return best;
}

describe('how alike words are', () => {
  it('is nothing apart where the word stands in the other', () => {
    expect(similarityTo('beratung')('schuldnerberatung')).toBe(0);
  });

  it('counts a letter that is missing, too many, wrong or swapped as one', () => {
    for (const typed of ['beratng', 'berattung', 'berazung', 'bertaung']) {
      expect(similarityTo(typed)('schuldnerberatung')).toBe(1);
    }
    expect(similarityTo('mondlandung')('wohnungshilfe')).toBeGreaterThan(2);
  });

  it('counts as one would letter by letter', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', 'e', 'n'), minLength: 1, maxLength: 32 });
    fc.assert(
      fc.property(words, words, (wanted, word) => {
        expect(similarityTo(wanted)(word)).toBe(plainDistance(wanted, word));
      }),
    );
  });
});
