import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { CSSProperties, KeyboardEvent, MouseEvent, ReactNode } from 'react';
import type { TableSort } from '../../shared/offerView.ts';
import type { ColumnArranging } from './HeadCell.tsx';
import type { IconName } from './Icon.tsx';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import { useCellEditing } from './useCellEditing.ts';
import type { EditCell } from './useCellEditing.ts';
import { cellAround, cellAt, useCellFocus } from './useCellFocus.ts';
import { useDoubleClick } from './useDoubleClick.ts';
import { useRoom } from './useRoom.ts';
import { choiceTrack, useRowChoice } from './useRowChoice.ts';
import type { RowChoosing } from './useRowChoice.ts';
import './VirtualTable.css';

export interface TableColumn<Row> {
  readonly id: string;
  /** The heading; it names the column for screen readers too. */
  readonly header: string;
  /** Shown in place of the heading where the column is too narrow for a word. */
  readonly headerIcon?: IconName;
  /** The cells of this column name their rows; the first column’s do unless another says so. */
  readonly namesRow?: boolean;
  /** A track of a CSS grid: `6rem`, `minmax(12rem, 2fr)`. */
  readonly width: string;
  readonly sortable?: boolean;
  readonly align?: 'start' | 'end';
  /** What the row shows here. Nothing in it takes the focus: a cell is walked over by the arrow keys. */
  readonly cell: (row: Row) => ReactNode;
  /** Lets the cells of this column be edited (F2, double click). */
  readonly edit?: EditCell<Row>;
}

export interface VirtualTableProps<Row> {
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  /** In the order to be shown: whoever holds the rows sorts them. */
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** The key of the row that is open beside the table; it is marked and kept in view. */
  readonly current?: string | null;
  /** A click on a row, or Enter in it, and the column where. */
  readonly onOpen?: (key: string, column: string) => void;
  /** What the rows are sorted by; the first counts most. */
  readonly sort?: readonly TableSort[];
  readonly onSort?: (sort: readonly TableSort[]) => void;
  /** Lets the columns be arranged. */
  readonly arranging?: ColumnArranging;
  /** Lets several rows be chosen, in a column of their own before all others. */
  readonly choosing?: RowChoosing;
  /** Told how wide the table is, in rem, before that is painted. */
  readonly onRoom?: (room: number) => void;
  /** Rows of two lines. */
  readonly isTall?: boolean;
  /** Stands in the place of the rows where there are none. */
  readonly empty?: ReactNode;
}

/** What the columns need at least, in rem: head and rows grow beyond the window together. */
const leastWidth = (tracks: readonly string[]): number =>
  tracks.reduce((sum, track) => sum + Number(/([\d.]+)rem/.exec(track)?.[1] ?? 0), 0);

/** The height of the head and of a row in CSS pixels, as `VirtualTable.css` has it. */
const headHeight = 32;
const rowHeights = { plain: headHeight, tall: 46 } as const;

/**
 * A table of any length that draws only the rows in sight. One stop of the Tab key; inside, the keys of an ARIA grid:
 * arrows, Home and End (with Ctrl to the first and last row), Page Up and Page Down, Enter to open a row or to sort by
 * a heading, F2 to edit a cell; where rows can be chosen the space bar, Shift with what moves, Ctrl+A, and Escape for none.
 */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const {
    label,
    columns,
    rows,
    rowKey,
    current = null,
    onOpen,
    sort = [],
    onSort,
    arranging,
    choosing,
    onRoom,
    isTall = false,
    empty,
  } = props;
  const rowHeight = rowHeights[isTall ? 'tall' : 'plain'];
  const scrolled = useRef<HTMLDivElement>(null);
  useRoom(scrolled, onRoom);
  const choice = useRowChoice(rows, rowKey, choosing);
  const columnIds = [...(choice === null ? [] : ['choice']), ...columns.map(({ id }) => id)];
  const columnCount = columnIds.length;
  const indexOf = useCallback((key: string) => rows.findIndex((row) => rowKey(row) === key), [rows, rowKey]);
  const keyAt = (index: number) => {
    const row = rows[index];
    return row === undefined ? undefined : rowKey(row);
  };
  const focus = useCellFocus(scrolled, rows.length, columnIds, rowHeight, indexOf);
  const keys = { count: rows.length, at: keyAt, indexOf };
  const editing = useCellEditing(columns, columnCount - columns.length, keys, focus);
  // eslint-disable-next-line react-hooks/incompatible-library -- what it returns stays in this component, unmemoized
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrolled.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    // The head stands before the rows and stays: what is seen of them ends that much earlier.
    scrollPaddingEnd: headHeight,
    // The focused row and the edited one stay drawn wherever one scrolls to, or the focus would fall out of the table.
    rangeExtractor: (range) => {
      const indexes = new Set(defaultRangeExtractor(range));
      for (const kept of [focus.cell.row, editing.row]) if (kept >= 0 && kept < rows.length) indexes.add(kept);
      return [...indexes].sort((a, b) => a - b);
    },
  });

  const focusedRow = focus.cell.row;
  // Where the table begins there is nothing to scroll to, and to find that out it would be laid out twice.
  const scrolledTo = useRef(focusedRow);
  useEffect(() => {
    if (focusedRow !== scrolledTo.current && focusedRow >= 0) virtual.scrollToIndex(focusedRow);
    scrolledTo.current = focusedRow;
  }, [focusedRow, virtual]);

  const currentIndex = useMemo(() => (current === null ? -1 : indexOf(current)), [indexOf, current]);
  useEffect(() => {
    if (currentIndex >= 0) virtual.scrollToIndex(currentIndex);
  }, [currentIndex, virtual]);

  const onFirstClick = useDoubleClick(scrolled, ({ key, column }: { key: string; column: string }) => {
    // In a narrow window the record has taken the place of the table: there it is edited.
    if (scrolled.current?.checkVisibility() !== true) return;
    editing.begin({ row: indexOf(key), column: columnIds.indexOf(column) });
  });
  const onClick = (event: MouseEvent) => {
    const cell = cellAround(event.target);
    const [key, column] = cell === null ? [] : [keyAt(cell.row), columnIds[cell.column]];
    if (event.detail > 1 || key === undefined || column === undefined) return;
    onFirstClick(event, { key, column });
    if (choice !== null && cell?.column === 0) choice.choose(key, event.shiftKey);
    else if (choice?.onClick(event, key) !== true) onOpen?.(key, column);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // What is pressed inside a cell that is edited is meant for its control.
    if (cellAt(event.target) === null) return;
    if (event.key === 'F2' && editing.begin(focus.cell)) {
      event.preventDefault();
      return;
    }
    const from = keyAt(focus.cell.row);
    const column = columnIds[focus.cell.column];
    if (event.key === 'Enter' && from !== undefined && column !== undefined) onOpen?.(from, column);
    if (choice?.onKeyDown(event, from) === true) return;
    const to = focus.onKeyDown(event);
    const goal = to === null ? undefined : keyAt(to.row);
    if (event.shiftKey && from !== undefined && goal !== undefined && goal !== from) choice?.onRange(from, goal);
  };

  const tracks = [...(choice === null ? [] : [choiceTrack]), ...columns.map(({ width }) => width)];
  return (
    // The focus is on one of its cells, never on the grid itself.
    // eslint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      ref={scrolled}
      className={isTall ? 'virtual-table tall' : 'virtual-table'}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-multiselectable={choice !== null || undefined}
      data-editable={editing.isOffered || undefined}
      style={{ '--table-tracks': tracks.join(' '), '--table-least': `${leastWidth(tracks)}rem` } as CSSProperties}
      onClick={onClick}
      onKeyDown={onKeyDown}
      {...focus.gridProps}
    >
      <TableHead columns={columns} sort={sort} onSort={onSort} arranging={arranging} focus={focus} choice={choice} />
      {rows.length > 0 && (
        <div className="virtual-table-rows" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <TableRow
                key={rowKey(row)}
                row={row}
                index={index}
                start={start}
                columns={columns}
                isCurrent={index === currentIndex}
                isOpenable={onOpen !== undefined}
                isChosen={choice?.isChosen(rowKey(row))}
                isEditable={editing.isOffered}
                focusedColumn={index === focus.cell.row ? focus.cell.column : undefined}
                edited={index === editing.row ? editing.edited : undefined}
              />
            );
          })}
        </div>
      )}
      {rows.length === 0 && empty !== undefined && (
        <div role="rowgroup">
          <div role="row">
            <div role="gridcell" aria-colspan={columnCount} className="virtual-table-empty">
              {empty}
            </div>
          </div>
        </div>
      )}
    </div>
  );
}
