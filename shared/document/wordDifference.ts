import { diffArrays } from 'diff';
import { diff3Merge } from 'node-diff3';

/** A stretch of text that is in both versions, only in the one before, or only in the one after. */
export interface Piece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

const segmenter = new Intl.Segmenter('de', { granularity: 'word' });

/** More differing words than this are another text: comparing them word by word would take seconds and help nobody. */
const mostDifferences = 600;

/** The words and signs of a text, each with the blanks before it; together they are the text. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let blanks = '';
  for (const { segment } of segmenter.segment(text)) {
    if (segment.trim() === '') {
      blanks += segment;
      continue;
    }
    words.push(blanks + segment);
    blanks = '';
  }
  if (blanks !== '') words.push(blanks);
  return words;
}

function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.kind === piece.kind) result[result.length - 1] = { kind: piece.kind, text: last.text + piece.text };
    else if (piece.text !== '') result.push(piece);
  }
  return result;
}

/**
 * What separates two texts, word by word: `same` and `gone` together are the text before, `same` and `new` the one after.
 * Between two stretches that both have, what is gone stands before what is new.
 */
export function wordDifference(before: string, after: string): Piece[] {
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: mostDifferences });
  if (changes === undefined) {
    return joined([
      { kind: 'gone', text: before },
      { kind: 'new', text: after },
    ]);
  }
  return joined(
    changes.map(({ added, removed, value }) => ({
      kind: added ? 'new' : removed ? 'gone' : 'same',
      text: value.join(''),
    })),
  );
}

/**
 * One text with the changes of both to a common base, word by word; null where both changed the same place. A proposal
 * for a person to read: nobody wrote it.
 */
export function proposalFromBoth(base: string, one: string, other: string): string | null {
  const regions = diff3Merge(wordsOf(one), wordsOf(base), wordsOf(other));
  const words: string[] = [];
  for (const { ok } of regions) {
    if (ok === undefined) return null;
    words.push(...ok);
  }
  return words.join('');
}
