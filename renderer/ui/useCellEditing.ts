import { useState } from 'react';
import type { ReactNode } from 'react';
import { nextEditable } from './nextEditable.ts';
import type { Cell, CellFocus } from './useCellFocus.ts';

/**
 * Ends the editing of a cell, once what was written is handed over or given up: the focus stays on the cell, goes on to the
 * next or previous one that can be edited, or is somewhere else already.
 */
export type LeaveCell = (to: 'here' | 'next' | 'previous' | 'away') => void;

/** The control that edits a cell of a row; it takes the focus when it appears. */
export type EditCell<Row> = (row: Row, leave: LeaveCell) => ReactNode;

export interface CellEditing {
  /** Whether any cell of the table can be edited. */
  readonly isOffered: boolean;
  /** The place of the row that is edited; -1 where none is. */
  readonly row: number;
  /** The id of the column that is edited, and how that ends; undefined where none is. */
  readonly edited: { readonly column: string; readonly leave: LeaveCell } | undefined;
  /** Begins to edit a cell of the grid; false where it cannot be edited. */
  readonly begin: (cell: Cell) => boolean;
}

interface EditedCell {
  readonly key: string;
  readonly column: string;
}

/**
 * Which cell of a table is edited.
 * @param before how many columns of the grid stand before those that can be edited
 * @param indexOf the place of the row with a key; -1 where it is gone
 */
export function useCellEditing<Row>(
  columns: readonly { readonly id: string; readonly edit?: EditCell<Row> }[],
  before: number,
  keys: {
    readonly count: number;
    readonly at: (row: number) => string | undefined;
    readonly indexOf: (key: string) => number;
  },
  focus: CellFocus,
): CellEditing {
  const [edited, setEdited] = useState<EditedCell | null>(null);
  const row = edited === null ? -1 : keys.indexOf(edited.key);
  const isEditable = columns.map(({ edit }) => edit !== undefined);

  const begin = (cell: Cell): boolean => {
    const column = columns[cell.column - before];
    const key = keys.at(cell.row);
    if (column?.edit === undefined || key === undefined) return false;
    setEdited({ key, column: column.id });
    focus.hold(cell, key);
    return true;
  };
  const leave: LeaveCell = (to) => {
    const at = columns.findIndex(({ id }) => id === edited?.column);
    setEdited(null);
    if (edited === null || row < 0 || at < 0 || to === 'away') return;
    const way = { here: 0, next: 1, previous: -1 }[to];
    const next = way === 1 || way === -1 ? nextEditable({ row, column: at }, way, isEditable, keys.count) : null;
    const goesOn = next !== null && begin({ row: next.row, column: next.column + before });
    if (!goesOn) focus.moveTo({ row, column: at + before }, edited.key);
  };
  return {
    isOffered: isEditable.includes(true),
    row,
    edited: edited ? { column: edited.column, leave } : undefined,
    begin,
  };
}
