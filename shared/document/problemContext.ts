import { foldPartnerName } from '../catalogue/partnerName.ts';
import type { ProblemContext } from '../catalogue/problems/context.ts';
import type { Projection } from './projection.ts';

const none: readonly string[] = [];

/** Partners whose folded names are the same: id -> another one's id. Archived partners do not count. */
function twins(projection: Projection): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  const found = new Map<string, string>();
  for (const { id, name, archived } of projection.rows('partners')) {
    const folded = foldPartnerName(name);
    if (archived !== null || folded === '') continue;
    const other = byName.get(folded);
    if (other === undefined) byName.set(folded, id);
    else found.set(id, other).set(other, id);
  }
  return found;
}

/**
 * The catalogue as the publication rules look at it, at one moment: make a new one after a change.
 * @param today ISO 8601
 */
export function problemContext(projection: Projection, today: string): ProblemContext {
  const sameNames = twins(projection);
  return {
    today,
    catalogue: projection.catalogue(),
    row: (kind, id) => projection.row(kind, id),
    parentOf: (id) => projection.record('partners', id)?.parentId ?? null,
    sameName: (id) => sameNames.get(id),
    unreadable: (record) => {
      const parked = projection.parked(record);
      return parked.length === 0 ? none : parked.map(({ key }) => key);
    },
  };
}
