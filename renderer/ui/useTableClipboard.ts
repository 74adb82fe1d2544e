import { useEffect } from 'react';
import { tabText } from '../../shared/tabText.ts';
import { tableTexts } from '../texts/table.ts';
import { useTexts } from '../texts/useTexts.ts';
import { say } from './toasts.ts';
import { cellAt } from './useCellFocus.ts';
import type { Cell } from './useCellFocus.ts';
import type { TableColumn } from './VirtualTable.tsx';

/** A column whose cells can be copied. */
export interface CopiedColumn<Row> extends TableColumn<Row> {
  /** What a cell says, for a spreadsheet; empty where it says nothing. */
  readonly text: (row: Row) => string;
}

interface TableClipboardParts<Row> {
  /** As the table shows them. */
  readonly rows: readonly Row[];
  readonly columns: readonly CopiedColumn<Row>[];
  readonly chosen: readonly Row[];
  /** How many columns of the grid stand before these: that in which rows are chosen. */
  readonly before: number;
  /** What is said of so many copied rows. */
  readonly copied: (count: number) => string;
  /** Gets what is pasted while a cell has the focus, and the place of the cell among rows and columns. */
  readonly onPaste?: (pasted: string, cell: Cell) => void;
}

const isTyping = ({ target }: ClipboardEvent) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/**
 * The clipboard of a table. Copying takes the columns in view of the chosen rows with their headings, or the one cell that
 * has the focus; marked words go before. No cell becomes a formula.
 */
export function useTableClipboard<Row>({
  rows,
  columns,
  chosen,
  before,
  copied,
  onPaste,
}: TableClipboardParts<Row>): void {
  const texts = useTexts(tableTexts);
  useEffect(() => {
    const focusedCell = (): Cell | null => {
      const cell = cellAt(document.activeElement);
      return cell === null || cell.row < 0 || cell.column < before ? null : { ...cell, column: cell.column - before };
    };
    const copy = (event: ClipboardEvent) => {
      const isMarked = window.getSelection()?.isCollapsed === false;
      if (isTyping(event) || isMarked || event.clipboardData === null) return;
      const cell = focusedCell();
      const [row, column] = cell === null ? [] : [rows[cell.row], columns[cell.column]];
      if (chosen.length > 0) {
        const lines = chosen.map((one) => columns.map(({ text }) => text(one)));
        event.clipboardData.setData('text/plain', tabText([columns.map(({ header }) => header), ...lines]));
        say({ text: copied(chosen.length) });
      } else if (row !== undefined && column !== undefined) {
        event.clipboardData.setData('text/plain', tabText([[column.text(row)]]));
        say({ text: texts.copiedCell(column.header) });
      } else return;
      event.preventDefault();
    };
    const paste = (event: ClipboardEvent) => {
      const cell = focusedCell();
      const pasted = event.clipboardData?.getData('text/plain') ?? '';
      if (isTyping(event) || cell === null || pasted === '' || onPaste === undefined) return;
      event.preventDefault();
      onPaste(pasted, cell);
    };
    document.addEventListener('copy', copy);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('paste', paste);
    };
  }, [rows, columns, chosen, before, copied, onPaste, texts]);
}
