import type { Reading } from '../finding.ts';
import type { ImportTargetId } from '../importTargets.ts';
import type { RowCells } from './RowCells.ts';

/** Reads one cell; what is not taken, or only in part, stays under its heading in the internal note. */
export function readCell<T>(
  cells: RowCells,
  target: ImportTargetId,
  read: (text: string) => Reading<T | null>,
): T | null {
  const text = cells.text(target);
  if (text === '') return null;
  const { value, notes } = read(text);
  cells.note(target, notes);
  if (notes.some(({ kind }) => kind === 'hint')) cells.keep(target, text);
  return value;
}
