import type { Cell } from './useCellFocus.ts';

/**
 * The cell that the Tab key goes on to from one that was edited: the next one that can be edited, row by row.
 * @param way 1 forwards, -1 back
 * @param isEditable which columns can be edited, by their place among the columns
 * @returns null behind the last and before the first
 */
export function nextEditable(
  { row, column }: Cell,
  way: 1 | -1,
  isEditable: readonly boolean[],
  rowCount: number,
): Cell | null {
  if (!isEditable.includes(true)) return null;
  const count = isEditable.length;
  for (let at = row * count + column + way; at >= 0 && at < rowCount * count; at += way) {
    if (isEditable[at % count] === true) return { row: Math.floor(at / count), column: at % count };
  }
  return null;
}
