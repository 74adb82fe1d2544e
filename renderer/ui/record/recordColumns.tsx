import type { EditCell } from '../useCellEditing.ts';
import type { SortKey } from '../format/sortRows.ts';
import type { CopiedColumn } from '../useTableClipboard.ts';

/** A column of a list of records. */
export interface RecordColumn<Row> extends CopiedColumn<Row> {
  /** What rows are sorted by in it. */
  readonly key: (row: Row) => SortKey;
}

/** What makes a column of words. */
export interface WordColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly width?: string;
  /** What a cell says; empty where it says nothing. */
  readonly text: (row: Row) => string;
  /** Where that is not what it says. */
  readonly key?: (row: Row) => SortKey;
  readonly edit?: EditCell<Row>;
}

/** A column whose cells say something on one line. */
export const wordColumn = <Row,>({ text, ...column }: WordColumn<Row>): RecordColumn<Row> => ({
  width: 'minmax(9rem, 1.5fr)',
  sortable: true,
  text,
  key: text,
  cell: (row) => <span className="virtual-table-text">{text(row) || '—'}</span>,
  ...column,
});

/** A column that counts. */
export const countColumn = <Row,>(id: string, header: string, count: (row: Row) => number): RecordColumn<Row> => ({
  id,
  header,
  width: '6.5rem',
  align: 'end',
  sortable: true,
  text: (row) => String(count(row)),
  key: count,
  cell: count,
});
