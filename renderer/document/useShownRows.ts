import { useMemo } from 'react';
import type { RowOf } from '../../shared/catalogue/records.ts';
import { sortRows } from '../ui/format/sortRows.ts';
import type { SortKey } from '../ui/format/sortRows.ts';
import type { ListState } from '../ui/record/useListState.ts';
import { foundAmong } from './search/foundAmong.ts';
import { useSearch } from './search/useSearch.ts';
import { useListRows } from './useListRows.ts';

/** A column, and what rows are sorted by in it. */
interface SortedColumn<Row> {
  readonly id: string;
  readonly key: (row: Row) => SortKey;
}

const nameOf = ({ name }: { readonly name: string }): string => name;

/** The partners or places that a state of their list shows, in its order, and how many there are to choose from. */
export function useShownRows<K extends 'partners' | 'places'>(
  kind: K,
  { search, archived, sort }: ListState,
  columns: readonly SortedColumn<RowOf[K]>[],
) {
  const rows = useListRows(kind, archived);
  const found = useSearch(kind, search);
  const shown = useMemo(() => {
    const rules = sort.map(({ column, direction }) => ({
      direction,
      keyOf: columns.find(({ id }) => id === column)?.key ?? nameOf,
    }));
    return sortRows(foundAmong(rows, found), rules, nameOf);
  }, [columns, found, rows, sort]);
  return { shown, isSimilar: found?.isSimilar === true, total: rows.length };
}
