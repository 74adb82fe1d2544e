import { useMemo } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { noRows, shareChosen, withAll, withRange, withToggled } from './rowSelection.ts';
import type { RowSelection } from './rowSelection.ts';

/** Which rows of a table are chosen, held by whoever does something with them. */
export interface RowChoosing {
  readonly selection: RowSelection;
  readonly onChange: (selection: RowSelection) => void;
}

/** The width of the column in which rows are chosen. */
export const choiceTrack = '3.25rem';

/** How a table lets its rows be chosen. */
export interface RowChoice {
  readonly share: 'none' | 'some' | 'all';
  readonly isChosen: (key: string) => boolean;
  /** One row more or less, or with Shift all up to it. */
  readonly choose: (key: string, upTo: boolean) => void;
  /** All rows that are shown; none where all are chosen. */
  readonly chooseAll: () => void;
  /** A click into a row with Ctrl or Shift; false where it was a plain one. */
  readonly onClick: (event: MouseEvent, key: string) => boolean;
  /** Space, Ctrl+A and Escape; false for other keys. */
  readonly onKeyDown: (event: KeyboardEvent, key: string | undefined) => boolean;
  /** The focus went from row to row with Shift held. */
  readonly onRange: (from: string, to: string) => void;
}

/** Lets rows be chosen as everywhere on a desktop: with Ctrl, Shift, the space bar, Ctrl+A, and Escape for none. */
export function useRowChoice<Row>(
  rows: readonly Row[],
  rowKey: (row: Row) => string,
  choosing: RowChoosing | undefined,
): RowChoice | null {
  const selection = choosing?.selection ?? noRows;
  const share = useMemo(
    () => (selection.keys.size === 0 ? 'none' : shareChosen(selection, rows.map(rowKey))),
    [selection, rows, rowKey],
  );
  if (choosing === undefined) return null;
  const { onChange } = choosing;
  // Ten thousand keys are asked for when something is chosen, not whenever the table is drawn.
  const order = () => rows.map(rowKey);
  const choose = (key: string, upTo: boolean) =>
    onChange(upTo ? withRange(selection, order(), key, key) : withToggled(selection, key));
  const chooseAll = () => onChange(share === 'all' ? noRows : withAll(order()));
  return {
    share,
    isChosen: (key) => selection.keys.has(key),
    choose,
    chooseAll,
    onClick(event, key) {
      const isWanted = event.ctrlKey || event.metaKey || event.shiftKey;
      if (isWanted) choose(key, event.shiftKey);
      return isWanted;
    },
    onKeyDown(event, key) {
      if (event.key === ' ') {
        if (key === undefined) chooseAll();
        else choose(key, event.shiftKey);
      } else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) onChange(withAll(order()));
      else if (event.key === 'Escape' && share !== 'none') onChange(noRows);
      else return false;
      event.preventDefault();
      return true;
    },
    onRange: (from, to) => onChange(withRange(selection, order(), from, to)),
  };
}
