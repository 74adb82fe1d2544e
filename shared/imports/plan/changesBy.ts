import type { ListKind, RecordOf } from '../../catalogue/records.ts';
import { differences } from '../../document/difference.ts';
import { sameJson } from '../../document/json.ts';
import type { ImportChange } from '../importPreview.ts';

/** The fields of a patch that differ from what a record says. */
export const differing = <T extends object>(record: T, patch: Partial<T>): Partial<T> =>
  Object.fromEntries(
    Object.entries(patch).filter(([field, value]) => !sameJson(record[field as keyof T], value)),
  ) as Partial<T>;

/** What a patch changes in a record, value by value, as people are shown it. */
export function changesBy<K extends ListKind>(
  kind: K,
  record: RecordOf[K],
  patch: Partial<RecordOf[K]>,
): ImportChange[] {
  return Object.entries<unknown>(patch).flatMap(([field, value]) => {
    const said = { [field]: record[field as keyof RecordOf[K]] };
    const before = new Map(differences(kind, { [field]: value }, said).map((old) => [old.key, old.value]));
    return differences(kind, said, { [field]: value }).map(({ key, value: after }) => {
      return { field, key, before: before.get(key) ?? null, after };
    });
  });
}
