import { useMemo } from 'react';
import type { RecordOf } from '../../shared/catalogue/records.ts';
import { sortRows } from '../ui/format/sortRows.ts';
import type { SortKey } from '../ui/format/sortRows.ts';
import { filterRecords } from '../ui/record/recordFilters.ts';
import type { RecordFilter } from '../ui/record/recordFilters.ts';
import type { ListState } from '../ui/record/useListState.ts';
import { useSession } from './hooks.ts';
import { foundAmong } from './search/foundAmong.ts';
import { useSearch } from './search/useSearch.ts';
import { useListRows } from './useListRows.ts';

interface RecordListParts<Row> {
  readonly state: ListState;
  readonly columns: readonly { readonly id: string; readonly key: (row: Row) => SortKey }[];
  readonly filters: readonly RecordFilter<Row>[];
}

/** What a list of records shows. */
export interface ShownRecords<Row> {
  readonly shown: readonly Row[];
  /** Nothing is written as it was typed; these are only written alike. */
  readonly isSimilar: boolean;
  /** How many there are before search and filters. */
  readonly total: number;
}

const nameOf = ({ name }: { readonly name: string }): string => name;

/**
 * The partners or places that a state of their list shows, in its order. Whole records: there are hundreds of them, and
 * their lists show and sift more than what rows hold.
 */
export function useRecordList<K extends 'partners' | 'places'>(
  kind: K,
  { state, columns, filters }: RecordListParts<RecordOf[K]>,
): ShownRecords<RecordOf[K]> {
  const { search, archived, sort, filters: chosen } = state;
  const { projection } = useSession();
  const rows = useListRows(kind, archived);
  const records = useMemo(() => rows.flatMap(({ id }) => projection.record(kind, id) ?? []), [kind, projection, rows]);
  const found = useSearch(kind, search);
  const shown = useMemo(() => {
    const rules = sort.map(({ column, direction }) => ({
      direction,
      keyOf: columns.find(({ id }) => id === column)?.key ?? nameOf,
    }));
    return sortRows(filterRecords(foundAmong(records, found), filters, chosen), rules, nameOf);
  }, [columns, filters, chosen, found, records, sort]);
  return { shown, isSimilar: found?.isSimilar === true, total: rows.length };
}
