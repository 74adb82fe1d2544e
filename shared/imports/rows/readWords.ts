import { hint } from '../finding.ts';
import type { TermsRead } from '../cells/readTerms.ts';
import { union } from '../saidOver.ts';
import { idsAmong, vocabularyOfTarget } from '../wordVocabularies.ts';
import type { WordTarget } from '../wordVocabularies.ts';
import type { RowCells } from './RowCells.ts';

/**
 * Reads words of a vocabulary. What an unknown one means a person says once for the whole list; until then it stays in the
 * internal note.
 */
export function readWords<Id extends string>(
  cells: RowCells,
  target: WordTarget,
  read: (text: string) => TermsRead<Id>,
): readonly Id[] {
  const text = cells.said(target);
  if (text === null) return [];
  const { ids, unknown } = read(text);
  if (unknown.length === 0) return ids;
  const meant: string[] = [];
  const left: string[] = [];
  for (const word of unknown) {
    const meanings = cells.meaningsOf(target, word);
    if (meanings.length === 0) left.push(word);
    meant.push(...meanings);
  }
  if (left.length > 0) {
    cells.note(target, [hint('word-unknown', { word: left.join(', ') })]);
    cells.keep(target, left.join(', '));
  }
  const own = idsAmong(vocabularyOfTarget[target], meant).flatMap((id) => read(id).ids);
  cells.meant.push(...meant);
  return union(ids, own);
}
