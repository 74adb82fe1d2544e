import type { OfferRow } from '../../../../shared/catalogue/offer.ts';
import { severities } from '../../../../shared/catalogue/problem.ts';
import type { Problem } from '../../../../shared/catalogue/problem.ts';
import { phases, statuses } from '../../../../shared/catalogue/vocabulary.ts';
import { worstOf } from '../../../ui/record/problemSigns.ts';
import type { TableSort } from '../../../ui/VirtualTable.tsx';

/** The columns of the table of offers. */
export const offerColumnIds = ['problems', 'title', 'partner', 'phase', 'status', 'reviewed'] as const;
export type OfferColumnId = (typeof offerColumnIds)[number];

const collator = new Intl.Collator('de', { numeric: true });

/** The partner who is responsible, or else the first; undefined where there is none. */
export const leadingPartner = ({ partners }: OfferRow): string | undefined =>
  (partners.find(({ role }) => role === 'responsible') ?? partners[0])?.partnerId;

export const titleOf = ({ title }: Pick<OfferRow, 'title'>): string => title['de'] ?? Object.values(title)[0] ?? '';

const phaseIds: readonly string[] = phases.map(({ id }) => id);
const statusIds: readonly string[] = statuses.map(({ id }) => id);

/** The place of the earliest phase of an offer along a child's life; behind all where it has none. */
const phaseRank = ({ phases: own }: OfferRow): number =>
  own.length === 0 ? phaseIds.length : Math.min(...own.map((id) => phaseIds.indexOf(id)));

function problemRank(problems: readonly Problem[] | undefined): number {
  const worst = worstOf(problems ?? []);
  return worst === null ? severities.length : severities.indexOf(worst);
}

type Key = string | number;

/** What a row is sorted by in a column. */
function keyOf(
  column: string,
  partnerName: (id: string) => string,
  problems: ReadonlyMap<string, readonly Problem[]>,
): (row: OfferRow) => Key {
  switch (column) {
    case 'problems':
      return (row) => problemRank(problems.get(row.id));
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

const compare = (one: Key, other: Key): number =>
  typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other));

/** The rows in the order of a column, those that are equal there by title. German rules: ä beside a, numbers by value. */
export function sortOffers(
  rows: readonly OfferRow[],
  { column, direction }: TableSort,
  partnerName: (id: string) => string,
  problems: ReadonlyMap<string, readonly Problem[]>,
): OfferRow[] {
  const key = keyOf(column, partnerName, problems);
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, key: key(row), title: titleOf(row) }))
    .sort((one, other) => sign * compare(one.key, other.key) || collator.compare(one.title, other.title))
    .map(({ row }) => row);
}
