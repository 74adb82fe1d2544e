import type { ListKind } from '../../shared/catalogue/records.ts';
import type { Projection } from '../../shared/document/projection.ts';

/** How many records of each kind are to be seen: those that are not archived. */
export function visibleRecords(projection: Projection): Record<ListKind, number> {
  const count = (kind: ListKind) => projection.rows(kind).filter(({ archived }) => archived === null).length;
  return { offers: count('offers'), partners: count('partners'), places: count('places') };
}
