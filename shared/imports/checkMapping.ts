import type { ListKind } from '../catalogue/records.ts';
import { isJsonObject } from '../document/json.ts';
import { Refusal } from '../refusal.ts';
import type { ImportMapping } from './importPreview.ts';
import { targetsOf } from './importTargets.ts';
import type { Table } from './table/table.ts';

/**
 * Reads a mapping that a person wrote: heading or column number (the first is 0) -> target, null for "not taken".
 * Columns it does not name are not taken.
 * @throws Refusal mapping-invalid with the name of the column or target that there is not
 */
export function checkMapping(table: Table, kind: ListKind, written: unknown): ImportMapping {
  if (!isJsonObject(written)) throw new Refusal('mapping-invalid', { name: '' });
  const mapping: ImportMapping = Object.fromEntries(table.columns.map(({ index }) => [String(index), null]));
  for (const [name, value] of Object.entries(written)) {
    const column = table.columns.find(({ heading, index }) => heading === name || String(index) === name);
    if (column === undefined) throw new Refusal('mapping-invalid', { name });
    const target = targetsOf(kind).find((id) => id === value) ?? null;
    if (target === null && value !== null) throw new Refusal('mapping-invalid', { name: JSON.stringify(value) });
    mapping[String(column.index)] = target;
  }
  return mapping;
}
