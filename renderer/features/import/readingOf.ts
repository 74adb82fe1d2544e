import { fold } from '../../../shared/imports/fold.ts';
import type { ImportList, ImportMapping, ListReading } from '../../../shared/imports/importPreview.ts';

/** How a list is read now. */
export function readingOf({ kind, isTaken, columns, words }: ImportList): ListReading {
  const mapping: ImportMapping = Object.fromEntries(columns.map(({ index, target }) => [String(index), target]));
  const meant = words.flatMap(({ word, meanings }) => (meanings.length > 0 ? [[fold(word), meanings] as const] : []));
  return { kind, isTaken, mapping, words: Object.fromEntries(meant) };
}
