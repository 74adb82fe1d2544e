import { concernTest } from '../../../shared/catalogue/concerns.ts';
import type { ConcernContext } from '../../../shared/catalogue/concerns.ts';
import type { OfferRow } from '../../../shared/catalogue/offer.ts';
import { sameJson } from '../../../shared/document/json.ts';
import { groupings, groupsOf } from '../../../shared/catalogue/offerGroups.ts';
import type { GroupContext } from '../../../shared/catalogue/offerGroups.ts';
import type { OfferFilters } from '../../../shared/offerView.ts';

/** Every offer that is not archived. */
export const noFilters: OfferFilters = {
  statuses: [],
  phases: [],
  transitions: [],
  offerTypes: [],
  fields: [],
  districts: [],
  audiences: [],
  partners: [],
  languages: [],
  problems: null,
  concern: null,
  archived: 'without',
};

/** True where anything is narrowed down. */
export const isFiltering = (filters: OfferFilters): boolean => !sameJson(filters, noFilters);

/** What the filters look at beside the rows. */
export interface FilterContext extends ConcernContext {
  readonly groups: GroupContext;
}

const anyOf = <T>(wanted: readonly T[], has: (one: T) => boolean): boolean => wanted.length === 0 || wanted.some(has);

/** The rows that fit, in the order they came. */
export function filterOffers(rows: readonly OfferRow[], filters: OfferFilters, context: FilterContext): OfferRow[] {
  const { statuses, phases, transitions, offerTypes, problems, concern, archived } = filters;
  const isOfConcern = concern === null ? () => true : concernTest(concern, context);
  const grouped = groupings.filter((grouping) => filters[grouping].length > 0);
  const isInGroups = (row: OfferRow) =>
    grouped.every((grouping) => groupsOf[grouping](row, context.groups).some((id) => filters[grouping].includes(id)));
  return rows.filter(
    (row) =>
      (archived === 'with' || (row.archived !== null) === (archived === 'only')) &&
      anyOf(statuses, (status) => row.status === status) &&
      anyOf(phases, (phase) => row.phases.includes(phase)) &&
      anyOf(transitions, (transition) => row.transitions.includes(transition)) &&
      anyOf(offerTypes, (type) => row.offerType === type) &&
      (problems === null || context.problems.has(row.id) === (problems === 'with')) &&
      isInGroups(row) &&
      isOfConcern(row),
  );
}
