import type { KeyboardEvent, MouseEvent } from 'react';
import { CellEditor } from './CellEditor.tsx';
import { ChoiceMark } from './ChoiceMark.tsx';
import type { CellEditing } from './useCellEditing.ts';
import type { CellFocus } from './useCellFocus.ts';
import type { RowChoice } from './useRowChoice.ts';
import type { TableColumn } from './VirtualTable.tsx';

interface TableRowProps<Row> {
  readonly row: Row;
  readonly rowKey: string;
  readonly index: number;
  /** How far below the head it lies, in CSS pixels. */
  readonly start: number;
  readonly columns: readonly TableColumn<Row>[];
  /** Open beside the table. */
  readonly isCurrent: boolean;
  readonly onOpen: ((key: string) => void) | undefined;
  readonly focus: CellFocus;
  readonly choice: RowChoice | null;
  readonly editing: CellEditing;
}

/** One row of a table: a click or Enter opens it, Ctrl and Shift choose it. */
export function TableRow<Row>({ row, rowKey, index, start, columns, isCurrent, ...table }: TableRowProps<Row>) {
  const { onOpen, focus, choice, editing } = table;
  const naming = columns.find(({ namesRow }) => namesRow === true) ?? columns[0];
  const before = choice === null ? 0 : 1;
  const isChosen = choice?.isChosen(rowKey) ?? false;
  const onClick = (event: MouseEvent) => {
    if (choice?.onClick(event, rowKey) !== true) onOpen?.(rowKey);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target === event.currentTarget) onOpen?.(rowKey);
  };
  return (
    <div
      className="virtual-table-row"
      role="row"
      aria-rowindex={index + 2}
      aria-selected={choice === null ? undefined : isChosen}
      aria-current={isCurrent || undefined}
      data-openable={onOpen !== undefined || undefined}
      style={{ transform: `translateY(${start}px)` }}
    >
      {choice !== null && (
        <div
          className="virtual-table-cell choice"
          role="gridcell"
          aria-colindex={1}
          tabIndex={focus.tabIndexOf(index, 0)}
          {...focus.cellProps(index, 0)}
          onClick={(event) => choice.choose(rowKey, event.shiftKey)}
          onKeyDown={onKeyDown}
        >
          <ChoiceMark share={isChosen ? 'all' : 'none'} />
        </div>
      )}
      {columns.map((column, at) => (
        <div
          key={column.id}
          className={`virtual-table-cell ${column.align ?? 'start'}`}
          role={column === naming ? 'rowheader' : 'gridcell'}
          aria-colindex={at + before + 1}
          aria-readonly={editing.isOffered ? column.edit === undefined : undefined}
          tabIndex={focus.tabIndexOf(index, at + before)}
          {...focus.cellProps(index, at + before)}
          onClick={onClick}
          onKeyDown={onKeyDown}
        >
          {column.edit !== undefined && editing.row === index && editing.column === column.id ? (
            <CellEditor>{column.edit(row, editing.leave)}</CellEditor>
          ) : (
            column.cell(row)
          )}
        </div>
      ))}
    </div>
  );
}
