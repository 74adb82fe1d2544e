import type { RecordKind } from '../../../shared/catalogue/records.ts';
import type { Projection } from '../../../shared/document/projection.ts';

/** What a record is called in lists; undefined where there is none. */
export function recordTitleIn(projection: Projection, kind: RecordKind, id: string): string | undefined {
  if (kind === 'catalogue') return projection.catalogue().name;
  if (kind === 'offers') return projection.row('offers', id)?.title['de'];
  return projection.row(kind, id)?.name;
}
