import { concernTest } from '../../../../shared/catalogue/concerns.ts';
import type { Concern } from '../../../../shared/catalogue/concerns.ts';
import type { OfferRow } from '../../../../shared/catalogue/offer.ts';
import type { Problem } from '../../../../shared/catalogue/problem.ts';
import { matches } from '../../../ui/format/fold.ts';
import type { Query } from '../../../ui/format/fold.ts';

/** What narrows the list of offers down. Within one filter any choice fits; all filters have to. */
export interface OfferFilters {
  readonly statuses: readonly OfferRow['status'][];
  readonly phases: readonly OfferRow['phases'][number][];
  readonly partners: readonly string[];
  readonly problems: 'with' | 'without' | null;
  readonly concern: Concern | null;
  readonly archived: boolean;
}

export const noFilters: OfferFilters = {
  statuses: [],
  phases: [],
  partners: [],
  problems: null,
  concern: null,
  archived: false,
};

/** What the filters look at beside the rows. */
export interface FilterContext {
  readonly query: Query;
  /** Searchable text of an offer's own words. */
  readonly textOf: (row: OfferRow) => string;
  /** Searchable name of a partner; empty where there is none. */
  readonly partnerText: (partnerId: string) => string;
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  /** ISO day. */
  readonly today: string;
  readonly reviewMonths: number;
}

const anyOf = <T>(wanted: readonly T[], has: (one: T) => boolean): boolean => wanted.length === 0 || wanted.some(has);

/** The rows that fit, in the order they came. */
export function filterOffers(rows: readonly OfferRow[], filters: OfferFilters, context: FilterContext): OfferRow[] {
  const { statuses, phases, partners, problems, concern, archived } = filters;
  const { query, textOf, partnerText } = context;
  const isWanted = concern === null ? () => true : concernTest(concern, context);
  return rows.filter(
    (row) =>
      (archived || row.archived === null) &&
      anyOf(statuses, (status) => row.status === status) &&
      anyOf(phases, (phase) => row.phases.includes(phase)) &&
      anyOf(partners, (wanted) => row.partners.some(({ partnerId }) => partnerId === wanted)) &&
      (problems === null || context.problems.has(row.id) === (problems === 'with')) &&
      isWanted(row) &&
      (query.length === 0 ||
        matches(query, textOf(row), ...row.partners.map(({ partnerId }) => partnerText(partnerId)))),
  );
}
