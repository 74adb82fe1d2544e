import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';

/** The row index of the headings. */
export const headRow = -1;

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Which cell of a table the Tab key reaches, and how the arrow keys move it. */
export interface CellFocus {
  readonly cell: Cell;
  /** Moves the focus by a key; answers the cell it goes to, null where it stays. */
  readonly onKeyDown: (event: KeyboardEvent) => Cell | null;
  /** Takes the focus to a cell once it is there. */
  readonly moveTo: (cell: Cell) => void;
  /** What a cell needs to take part, besides its `tabIndex`. */
  readonly cellProps: (row: number, column: number) => { 'data-cell': string; onFocus: () => void };
  readonly tabIndexOf: (row: number, column: number) => 0 | -1;
}

/**
 * Roving focus over the cells of a table. The cell is kept by its place: sorting or filtering leaves the focus where the
 * eye is, and a table that grew shorter takes it to its last row.
 */
export function useCellFocus(
  table: RefObject<HTMLElement | null>,
  rowCount: number,
  columnCount: number,
  rowHeight: number,
): CellFocus {
  const [wanted, setWanted] = useState<Cell>({ row: 0, column: 0 });
  const isMoving = useRef(false);
  const within = (cell: Cell): Cell => ({
    row: Math.max(headRow, Math.min(rowCount - 1, cell.row)),
    column: Math.max(0, Math.min(columnCount - 1, cell.column)),
  });
  const cell = within(wanted);

  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    table.current
      ?.querySelector<HTMLElement>(`[data-cell="${cell.row}:${cell.column}"]`)
      ?.focus({ preventScroll: true });
  }, [table, cell.row, cell.column]);

  const moveTo = (next: Cell) => {
    isMoving.current = true;
    setWanted(next);
  };

  const onKeyDown = (event: KeyboardEvent): Cell | null => {
    if (event.altKey || event.metaKey) return null;
    const page = Math.max(1, Math.floor((table.current?.clientHeight ?? 0) / rowHeight) - 2);
    const target = targetOf(event.key, event.ctrlKey, cell, { rowCount, columnCount, page });
    if (target === null) return null;
    event.preventDefault();
    const next = within(target);
    if (next.row === cell.row && next.column === cell.column) return null;
    moveTo(next);
    return next;
  };

  return {
    cell,
    onKeyDown,
    moveTo,
    cellProps: (row, column) => ({
      'data-cell': `${row}:${column}`,
      onFocus: () => setWanted({ row, column }),
    }),
    tabIndexOf: (row, column) => (row === cell.row && column === cell.column ? 0 : -1),
  };
}

function targetOf(
  key: string,
  withControl: boolean,
  { row, column }: Cell,
  { rowCount, columnCount, page }: { rowCount: number; columnCount: number; page: number },
): Cell | null {
  switch (key) {
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'PageDown':
      return { row: row + page, column };
    case 'PageUp':
      return { row: Math.max(0, row - page), column };
    case 'Home':
      return { row: withControl ? 0 : row, column: 0 };
    case 'End':
      return { row: withControl ? rowCount - 1 : row, column: columnCount - 1 };
    default:
      return null;
  }
}
