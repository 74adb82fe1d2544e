import { useRef } from 'react';
import type { DragEvent, KeyboardEvent, PointerEvent } from 'react';
import type { TableSort } from '../../shared/offerView.ts';
import { tableTexts } from '../texts/table.ts';
import { useTexts } from '../texts/useTexts.ts';
import { nextSort } from './columnLayout.ts';
import { Icon } from './Icon.tsx';
import type { CellFocus } from './useCellFocus.ts';
import { cellName, headRow } from './useCellFocus.ts';
import type { TableColumn } from './VirtualTable.tsx';

/** Lets a person arrange the columns of a table. */
export interface ColumnArranging {
  /** Puts a column in another place among those shown, counted from 0. */
  readonly onMove: (id: string, at: number) => void;
  /** Gives a column a width in rem; `isDone` is false while the pointer is still drawing. */
  readonly onResize: (id: string, width: number, isDone: boolean) => void;
}

interface HeadCellProps<Row> {
  readonly column: TableColumn<Row>;
  /** Its place among the columns of the table, counted from 0, and in the grid, where the choice of rows comes first. */
  readonly at: number;
  readonly position: number;
  readonly sort: readonly TableSort[];
  readonly onSort: ((sort: readonly TableSort[]) => void) | undefined;
  readonly arranging: ColumnArranging | undefined;
  readonly focus: CellFocus;
}

/** How far one press of a key draws the edge of a column, in rem. */
const step = 1;

/** Names what is dragged, so that nothing else that falls on a heading counts. */
const dragType = 'application/x-angebotsmappe-column';

const rootSize = () => parseFloat(getComputedStyle(document.documentElement).fontSize);

const widthOf = (cell: Element): number => cell.getBoundingClientRect().width / rootSize();

/**
 * A heading. Enter or a click sorts by it, with Shift in addition to others. Where columns can be arranged Ctrl and the
 * arrows move it, Shift and the arrows draw its edge; a pointer drags the heading or its edge.
 */
export function HeadCell<Row>({ column, at, position, sort, onSort, arranging, focus }: HeadCellProps<Row>) {
  const texts = useTexts(tableTexts);
  const drawing = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const { id, header, headerIcon } = column;
  const rank = sort.findIndex((one) => one.column === id);
  const direction = sort[rank]?.direction;
  const isSortable = column.sortable === true && onSort !== undefined;

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const way = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (isSortable && (event.key === 'Enter' || (event.key === ' ' && !event.ctrlKey))) {
      onSort(nextSort(sort, id, event.shiftKey));
    } else if (arranging !== undefined && way !== undefined && event.ctrlKey !== event.shiftKey) {
      if (event.shiftKey) arranging.onResize(id, widthOf(event.currentTarget) + way * step, true);
      else {
        arranging.onMove(id, at + way);
        // The focus follows its column.
        focus.moveTo({ row: headRow, column: position });
      }
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const onEdgeDown = (event: PointerEvent<HTMLElement>) => {
    const cell = event.currentTarget.parentElement;
    if (cell === null) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drawing.current = { x: event.clientX, width: widthOf(cell) };
  };
  const drawEdge = (event: PointerEvent<HTMLElement>, isDone: boolean) => {
    if (drawing.current === null) return;
    const { x, width } = drawing.current;
    if (isDone) drawing.current = null;
    arranging?.onResize(id, width + (event.clientX - x) / rootSize(), isDone);
  };

  const dragged = arranging !== undefined && {
    draggable: true,
    onDragStart: (event: DragEvent) => {
      // Drawing the edge is no dragging of the heading.
      if (drawing.current !== null) event.preventDefault();
      else event.dataTransfer.setData(dragType, id);
    },
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer.types.includes(dragType)) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      const dropped = event.dataTransfer.getData(dragType);
      if (dropped !== '') arranging.onMove(dropped, at);
    },
  };

  return (
    <div
      className={`virtual-table-cell ${column.align ?? 'start'}`}
      role="columnheader"
      aria-sort={isSortable ? (rank === 0 ? direction : 'none') : undefined}
      aria-keyshortcuts={arranging && 'Control+ArrowLeft Control+ArrowRight Shift+ArrowLeft Shift+ArrowRight'}
      data-sortable={isSortable || undefined}
      tabIndex={focus.tabIndexOf(headRow, position)}
      data-cell={cellName(headRow, position)}
      {...dragged}
      onClick={(event) => isSortable && onSort(nextSort(sort, id, event.shiftKey))}
      onKeyDown={onKeyDown}
    >
      {headerIcon ? (
        <>
          <Icon name={headerIcon} />
          <span className="visually-hidden">{header}</span>
        </>
      ) : (
        <span className="virtual-table-text">{header}</span>
      )}
      {direction !== undefined && <Icon name={direction === 'ascending' ? 'arrow-up' : 'arrow-down'} size="small" />}
      {direction !== undefined && sort.length > 1 && (
        <>
          <span className="virtual-table-rank" aria-hidden="true">
            {rank + 1}
          </span>
          <span className="visually-hidden">{texts.sorted(rank + 1, direction)}</span>
        </>
      )}
      {arranging !== undefined && (
        // The keyboard draws the edge from the heading itself.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
        <span
          className="virtual-table-edge"
          onClick={(event) => event.stopPropagation()}
          onPointerDown={onEdgeDown}
          onPointerMove={(event) => drawEdge(event, false)}
          onPointerUp={(event) => drawEdge(event, true)}
        />
      )}
    </div>
  );
}
