import type { ColumnLayout, TableSort } from '../../shared/offerView.ts';

/** Columns get no narrower than this, in rem: the arrow of a sorted heading still shows. */
const narrowest = 3;

/** The layout with a column in another place; `at` counts from 0 and stays within the columns. */
export function moveColumn(layout: ColumnLayout, id: string, at: number): ColumnLayout {
  const moved = layout.find((column) => column.id === id);
  if (moved === undefined) return layout;
  const others = layout.filter((column) => column !== moved);
  return others.toSpliced(Math.max(0, Math.min(others.length, at)), 0, moved);
}

/** The layout with a column of another width, in rem. */
export const resizeColumn = (layout: ColumnLayout, id: string, width: number): ColumnLayout =>
  layout.map((column) => (column.id === id ? { id, width: Math.max(narrowest, width) } : column));

/** The layout without a column that is in it, or with one that is not, as the last. */
export const toggleColumn = (layout: ColumnLayout, id: string): ColumnLayout =>
  layout.some((column) => column.id === id)
    ? layout.filter((column) => column.id !== id)
    : [...layout, { id, width: null }];

/**
 * A layout that was arranged while some columns were not shown, with these again: each behind the column it stood behind.
 * @param whole the layout before, with the columns that were not shown
 * @param isShown whether a column of that was shown
 */
export const withColumnsBack = (
  arranged: ColumnLayout,
  whole: ColumnLayout,
  isShown: (id: string) => boolean,
): ColumnLayout =>
  whole.reduce((layout, column, at) => {
    if (isShown(column.id) || layout.some(({ id }) => id === column.id)) return layout;
    const before = layout.findIndex(({ id }) => id === whole[at - 1]?.id);
    return layout.toSpliced(before + 1, 0, column);
  }, arranged);

/**
 * What a list is sorted by after a heading was chosen: by that column, the other way round where it was sorted by it alone.
 * @param isAdded the column comes behind those there are; once more turns it round, a third time takes it out again
 */
export function nextSort(sort: readonly TableSort[], column: string, isAdded: boolean): readonly TableSort[] {
  const known = sort.find((one) => one.column === column);
  const ascending: TableSort = { column, direction: 'ascending' };
  const descending: TableSort = { column, direction: 'descending' };
  if (!isAdded) return [known?.direction === 'ascending' && sort.length === 1 ? descending : ascending];
  if (known === undefined) return [...sort, ascending];
  if (known.direction === 'ascending') return sort.map((one) => (one === known ? descending : one));
  return sort.length === 1 ? [ascending] : sort.filter((one) => one !== known);
}

/** The columns of a layout in its order and widths; what the table does not know is left out. */
export const columnsIn = <Column extends { readonly id: string; readonly width: string }>(
  all: readonly Column[],
  layout: ColumnLayout,
): readonly Column[] =>
  layout.flatMap(({ id, width }) =>
    all
      .filter((column) => column.id === id)
      .map((column) => (width === null ? column : { ...column, width: `${width}rem` })),
  );
