import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, RefObject } from 'react';

/** The row index of the headings. */
export const headRow = -1;

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The cell of a table that an event happened on; null where it happened inside one, or elsewhere. */
export function cellAt(target: EventTarget | null): Cell | null {
  const place = target instanceof HTMLElement ? target.dataset['cell'] : undefined;
  if (place === undefined) return null;
  const [row = headRow, column = 0] = place.split(':').map(Number);
  return { row, column };
}

/** The cell of a table that an event happened on or inside; null elsewhere. */
export const cellAround = (target: EventTarget): Cell | null =>
  target instanceof Element ? cellAt(target.closest('[data-cell]')) : null;

/** What the `data-cell` of a cell says. */
export const cellName = (row: number, column: number): string => `${row}:${column}`;

/** Which cell of a table the Tab key reaches, and how the arrow keys move it. */
export interface CellFocus {
  readonly cell: Cell;
  /** Moves the focus by a key; answers the cell it goes to, null where it stays. */
  readonly onKeyDown: (event: KeyboardEvent) => Cell | null;
  /** Takes the focus to a cell once it is there; with the key of its row it goes with that row, wherever sorting takes it. */
  readonly moveTo: (cell: Cell, held?: string) => void;
  /** As `moveTo`, while something in the cell has the focus. */
  readonly hold: (cell: Cell, held: string) => void;
  /** What the element around all cells needs; a cell needs its name as `data-cell`, and its `tabIndex`. */
  readonly gridProps: { readonly onFocus: (event: FocusEvent) => void; readonly onBlur: () => void };
  readonly tabIndexOf: (row: number, column: number) => 0 | -1;
}

const nowhere = () => -1;

interface Wanted extends Cell {
  /** The id of the column: the focus goes with it when columns come, go or change places. */
  readonly id: string | undefined;
  /** The key of the row, where the focus goes with it. */
  readonly held: string | null;
}

/**
 * Roving focus over the cells of a table. The cell is kept by its place: sorting or filtering leaves the focus where the
 * eye is, and a table that grew shorter takes it to its last row. A column is followed, and a row that was edited.
 * @param columns the ids of all columns in their order
 * @param indexOf the place of the row with a key; -1 where it is gone
 */
export function useCellFocus(
  table: RefObject<HTMLElement | null>,
  rowCount: number,
  columns: readonly string[],
  rowHeight: number,
  indexOf: (key: string) => number = nowhere,
): CellFocus {
  const [wanted, setWanted] = useState<Wanted>({ row: 0, column: 0, id: columns[0], held: null });
  const isMoving = useRef(false);
  const isInside = useRef(false);
  const heldAt = useMemo(() => (wanted.held === null ? -1 : indexOf(wanted.held)), [wanted.held, indexOf]);
  const within = (cell: Cell): Cell => ({
    row: Math.max(headRow, Math.min(rowCount - 1, cell.row)),
    column: Math.max(0, Math.min(columns.length - 1, cell.column)),
  });
  const followed = columns.findIndex((id) => id === wanted.id);
  const cell = within({
    row: heldAt < 0 ? wanted.row : heldAt,
    column: followed < 0 ? wanted.column : followed,
  });
  const wantedAt = (next: Cell, held: string | null): Wanted => ({ ...next, id: columns[next.column], held });

  const take = () =>
    table.current
      ?.querySelector<HTMLElement>(`[data-cell="${cellName(cell.row, cell.column)}"]`)
      ?.focus({ preventScroll: true });
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    take();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only where the cell was moved to
  }, [wanted]);
  // The row that had the focus may be gone: filtered out by what was just written into it.
  useLayoutEffect(() => {
    if (isInside.current && document.activeElement === document.body) take();
  });

  const moveTo = (next: Cell, held: string | null = null) => {
    isMoving.current = true;
    setWanted(wantedAt(next, held));
  };

  const onKeyDown = (event: KeyboardEvent): Cell | null => {
    if (event.altKey || event.metaKey) return null;
    const page = Math.max(1, Math.floor((table.current?.clientHeight ?? 0) / rowHeight) - 2);
    const target = targetOf(event.key, event.ctrlKey, cell, { rowCount, columnCount: columns.length, page });
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
    hold: (next, held) => {
      isMoving.current = false;
      setWanted(wantedAt(next, held));
    },
    gridProps: {
      onFocus: ({ target }) => {
        isInside.current = true;
        const entered = cellAround(target);
        if (entered !== null) setWanted((now) => wantedAt(entered, entered.row === cell.row ? now.held : null));
      },
      onBlur: () => {
        isInside.current = false;
      },
    },
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
