import type { ImportFindingCode } from './finding.ts';
import type { ImportFinding } from './importPreview.ts';
import type { District } from './match/DistrictBook.ts';
import { columnName } from './table/table.ts';
import type { Table, TableColumn } from './table/table.ts';

const hintAt = (row: number, code: ImportFindingCode, column: string, value: string): ImportFinding => ({
  kind: 'hint',
  row,
  column,
  value,
  became: '',
  code,
  values: {},
});

/** What a report says beside the rows: lines that are no offers, columns not taken, districts that the list brought. */
export function findingsBesideRows(
  table: Table,
  isTaken: (column: TableColumn) => boolean,
  districts: readonly District[],
): ImportFinding[] {
  const lines = table.omitted
    .filter(({ code }) => code !== 'feature-unreadable')
    .map(({ row, code, value }) => hintAt(row, code, '', value));
  const columns = table.columns.flatMap((column) => {
    if (isTaken(column)) return [];
    const filled = table.rows.find(({ cells }) => (cells[column.index] ?? '').trim() !== '');
    const sample = filled?.cells[column.index]?.trim();
    if (sample === undefined) return [];
    const code = column.hidden ? 'column-hidden' : 'column-not-taken';
    return [hintAt(table.headingRow, code, columnName(column), sample)];
  });
  const added = districts.map(({ name }) => hintAt(table.headingRow, 'district-added', '', name));
  return [...columns, ...added, ...lines];
}
