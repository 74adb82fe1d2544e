import type { RecordKind } from '../catalogue/records.ts';
import type { Projection } from './projection.ts';
import { isListKind } from './structure.ts';

/** What people call a record: its German title or its name; empty where it has none. */
export function recordTitle(projection: Projection, kind: RecordKind, id: string): string {
  if (!isListKind(kind)) return projection.catalogue().name;
  if (kind !== 'offers') return projection.row(kind, id)?.name ?? '';
  const title = projection.row(kind, id)?.title ?? {};
  return title['de'] ?? Object.values(title)[0] ?? '';
}
