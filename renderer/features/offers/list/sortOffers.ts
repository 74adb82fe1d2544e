import type { OfferRow } from '../../../../shared/catalogue/offer.ts';
import type { Problem } from '../../../../shared/catalogue/problem.ts';
import { phases, statuses } from '../../../../shared/catalogue/vocabulary.ts';
import type { TableSort } from '../../../../shared/offerView.ts';
import { sortRows } from '../../../ui/format/sortRows.ts';
import type { SortKey } from '../../../ui/format/sortRows.ts';
import { severityRank } from '../../../ui/record/problemSigns.ts';
import { wordColumnIds } from './offerWords.ts';
import type { OfferWords } from './offerWords.ts';

export const titleOf = ({ title }: Pick<OfferRow, 'title'>): string => title['de'] ?? Object.values(title)[0] ?? '';

const phaseIds: readonly string[] = phases.map(({ id }) => id);
const statusIds: readonly string[] = statuses.map(({ id }) => id);

/** The place of the earliest phase of an offer along a child's life; behind all where it has none. */
const phaseRank = ({ phases: own }: OfferRow): number =>
  own.length === 0 ? phaseIds.length : Math.min(...own.map((id) => phaseIds.indexOf(id)));

/** From free to dear; what has no amount comes behind, what says nothing last. */
const priceRank = ({ cost }: OfferRow): number => {
  if (cost.kind === 'free' || cost.kind === 'donation') return 0;
  return cost.amount ?? (cost.kind === null ? Infinity : Number.MAX_VALUE);
};

/** What a row is sorted by in a column. */
function keyOf(
  column: string,
  words: OfferWords,
  problems: ReadonlyMap<string, readonly Problem[]>,
): (row: OfferRow) => SortKey {
  switch (column) {
    case 'problems':
      return (row) => severityRank(problems.get(row.id));
    case 'phase':
      return phaseRank;
    case 'age':
      return (row) => row.ageFrom ?? row.ageTo ?? Infinity;
    case 'cost':
      return priceRank;
    case 'status':
      return (row) => statusIds.indexOf(row.status);
    case 'reviewed':
      return (row) => row.reviewedOn ?? '';
    case 'funding':
      return (row) => row.funding.until ?? '';
    case 'validTo':
      return (row) => row.validTo ?? '';
    case 'archivedOn':
      return (row) => row.archived?.at ?? '';
    default: {
      const known = wordColumnIds.find((id) => id === column);
      return known === undefined ? titleOf : (row) => words[known](row).join(', ');
    }
  }
}

/**
 * The rows in the order of the columns, those that are equal in all of them by title.
 * @param rows by title already, as `useListRows` has them
 */
export function sortOffers(
  rows: readonly OfferRow[],
  sort: readonly TableSort[],
  words: OfferWords,
  problems: ReadonlyMap<string, readonly Problem[]>,
): readonly OfferRow[] {
  const [first] = sort;
  if (first?.column === 'title' && first.direction === 'ascending') return rows;
  const rules = sort.map(({ column, direction }) => ({ direction, keyOf: keyOf(column, words, problems) }));
  return sortRows(rows, rules, titleOf);
}
