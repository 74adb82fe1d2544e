import { concernTest } from '../../../shared/catalogue/concerns.ts';
import type { Concern, ConcernContext } from '../../../shared/catalogue/concerns.ts';
import type { OfferRow } from '../../../shared/catalogue/offer.ts';
import { groupings, groupsOf } from '../../../shared/catalogue/offerGroups.ts';
import type { GroupContext, Grouping } from '../../../shared/catalogue/offerGroups.ts';

/** What narrows offers down. Within one filter any choice fits; all filters have to. */
export interface OfferFilters extends Readonly<Record<Grouping, readonly string[]>> {
  readonly statuses: readonly OfferRow['status'][];
  readonly phases: readonly OfferRow['phases'][number][];
  readonly transitions: readonly OfferRow['transitions'][number][];
  readonly offerTypes: readonly NonNullable<OfferRow['offerType']>[];
  readonly problems: 'with' | 'without' | null;
  readonly concern: Concern | null;
  readonly archived: boolean;
}

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
  archived: false,
};

/** True where anything is narrowed down. */
export const isFiltering = (filters: OfferFilters): boolean => JSON.stringify(filters) !== JSON.stringify(noFilters);

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
      (archived || row.archived === null) &&
      anyOf(statuses, (status) => row.status === status) &&
      anyOf(phases, (phase) => row.phases.includes(phase)) &&
      anyOf(transitions, (transition) => row.transitions.includes(transition)) &&
      anyOf(offerTypes, (type) => row.offerType === type) &&
      (problems === null || context.problems.has(row.id) === (problems === 'with')) &&
      isInGroups(row) &&
      isOfConcern(row),
  );
}
