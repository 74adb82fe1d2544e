import { memo } from 'react';
import { CellEditor } from './CellEditor.tsx';
import { ChoiceMark } from './ChoiceMark.tsx';
import type { LeaveCell } from './useCellEditing.ts';
import { cellName } from './useCellFocus.ts';
import type { TableColumn } from './VirtualTable.tsx';

interface TableRowProps<Row> {
  readonly row: Row;
  readonly index: number;
  /** How far below the head it lies, in CSS pixels. */
  readonly start: number;
  readonly columns: readonly TableColumn<Row>[];
  /** Open beside the table. */
  readonly isCurrent: boolean;
  readonly isOpenable: boolean;
  /** Undefined where rows cannot be chosen. */
  readonly isChosen: boolean | undefined;
  /** Whether any cell of the table can be edited. */
  readonly isEditable: boolean;
  /** The place in the grid of its cell that the Tab key reaches; undefined in all other rows. */
  readonly focusedColumn: number | undefined;
  /** Ends the editing of its cell in the column with this id; undefined in all other rows. */
  readonly edited: { readonly column: string; readonly leave: LeaveCell } | undefined;
}

function DrawnRow<Row>({
  row,
  index,
  start,
  columns,
  isCurrent,
  isChosen,
  focusedColumn,
  ...table
}: TableRowProps<Row>) {
  const { isOpenable, isEditable, edited } = table;
  const naming = columns.find(({ namesRow }) => namesRow === true) ?? columns[0];
  const before = isChosen === undefined ? 0 : 1;
  const place = (column: number) => ({
    'data-cell': cellName(index, column),
    tabIndex: column === focusedColumn ? 0 : -1,
  });
  return (
    <div
      className="virtual-table-row"
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      aria-current={isCurrent || undefined}
      data-openable={isOpenable || undefined}
      style={{ transform: `translateY(${start}px)` }}
    >
      {isChosen !== undefined && (
        <div className="virtual-table-cell choice" role="gridcell" {...place(0)}>
          <ChoiceMark share={isChosen ? 'all' : 'none'} />
        </div>
      )}
      {columns.map((column, at) => (
        <div
          key={column.id}
          className={`virtual-table-cell ${column.align ?? 'start'}`}
          role={column === naming ? 'rowheader' : 'gridcell'}
          aria-readonly={(isEditable && column.edit === undefined) || undefined}
          {...place(at + before)}
        >
          {column.edit !== undefined && edited?.column === column.id ? (
            <CellEditor>{column.edit(row, edited.leave)}</CellEditor>
          ) : (
            column.cell(row)
          )}
        </div>
      ))}
    </div>
  );
}

/**
 * One row of a table. It hears of nothing: the table reads from the name of a cell where something happened. So what a
 * row is given stays the same while one scrolls, and only rows that come into sight are drawn.
 */
export const TableRow = memo(DrawnRow) as typeof DrawnRow;
