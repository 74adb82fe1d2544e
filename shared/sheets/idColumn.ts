import type { SheetColumn } from './sheetColumn.ts';

/** By its id a row that comes back finds its record; whoever leaves it empty means a new one. */
export const idColumn: SheetColumn<{ readonly id: string }> = {
  key: 'id',
  heading: 'Kennung',
  width: 10,
  cell: ({ id }) => id,
};
