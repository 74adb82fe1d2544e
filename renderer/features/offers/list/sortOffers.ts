import type { OfferRow } from '../../../../shared/catalogue/offer.ts';
import type { Problem } from '../../../../shared/catalogue/problem.ts';
import { phases, statuses } from '../../../../shared/catalogue/vocabulary.ts';
import { sortRows } from '../../../ui/format/sortRows.ts';
import type { SortKey } from '../../../ui/format/sortRows.ts';
import { severityRank } from '../../../ui/record/problemSigns.ts';
import type { TableSort } from '../../../ui/VirtualTable.tsx';

/** The columns of the table of offers. */
export const offerColumnIds = ['problems', 'title', 'partner', 'phase', 'status', 'reviewed'] as const;
export type OfferColumnId = (typeof offerColumnIds)[number];

/** The partner who is responsible, or else the first; undefined where there is none. */
export const leadingPartner = ({ partners }: OfferRow): string | undefined =>
  (partners.find(({ role }) => role === 'responsible') ?? partners[0])?.partnerId;

export const titleOf = ({ title }: Pick<OfferRow, 'title'>): string => title['de'] ?? Object.values(title)[0] ?? '';

const phaseIds: readonly string[] = phases.map(({ id }) => id);
const statusIds: readonly string[] = statuses.map(({ id }) => id);

/** The place of the earliest phase of an offer along a child's life; behind all where it has none. */
const phaseRank = ({ phases: own }: OfferRow): number =>
  own.length === 0 ? phaseIds.length : Math.min(...own.map((id) => phaseIds.indexOf(id)));

/** What a row is sorted by in a column. */
function keyOf(
  column: string,
  partnerName: (id: string) => string,
  problems: ReadonlyMap<string, readonly Problem[]>,
): (row: OfferRow) => SortKey {
  switch (column) {
    case 'problems':
      return (row) => severityRank(problems.get(row.id));
    case 'partner':
      return (row) => partnerName(leadingPartner(row) ?? '');
    case 'phase':
      return phaseRank;
    case 'status':
      return (row) => statusIds.indexOf(row.status);
    case 'reviewed':
      return (row) => row.reviewedOn ?? '';
    default:
      return titleOf;
  }
}

/** The rows in the order of a column, those that are equal there by title. */
export const sortOffers = (
  rows: readonly OfferRow[],
  { column, direction }: TableSort,
  partnerName: (id: string) => string,
  problems: ReadonlyMap<string, readonly Problem[]>,
): OfferRow[] => sortRows(rows, direction, keyOf(column, partnerName, problems), titleOf);
