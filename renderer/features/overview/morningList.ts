import { concernOf, concerns, concernTest } from '../../../shared/catalogue/concerns.ts';
import type { Concern, ConcernContext } from '../../../shared/catalogue/concerns.ts';
import type { OfferRow } from '../../../shared/catalogue/offer.ts';
import type { Problem } from '../../../shared/catalogue/problem.ts';
import { severityRank, worstFirst } from '../../ui/record/problemSigns.ts';

/** An offer that wants looking at. */
export interface OfferTask {
  readonly row: OfferRow;
  /** The worst of its problems that belong to this concern; null where the row alone says it. */
  readonly problem: Problem | null;
}

export interface OfferTasks {
  readonly concern: Concern;
  /** Of how many offers it is true. */
  readonly count: number;
  /** The first of them: what is worst, or what is oldest. */
  readonly first: readonly OfferTask[];
}

/** The first items in an order, without sorting the rest. */
export function firstOf<T>(items: readonly T[], limit: number, compare: (one: T, other: T) => number): T[] {
  const first: T[] = [];
  for (const item of items) {
    const last = first[limit - 1];
    if (last !== undefined && compare(item, last) >= 0) continue;
    const at = first.findIndex((other) => compare(item, other) < 0);
    first.splice(at < 0 ? first.length : at, 0, item);
    first.length = Math.min(first.length, limit);
  }
  return first;
}

const compareTexts = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** What tasks of a concern are put in order by: text that sorts, the most urgent first. */
function urgency({ row, problem }: OfferTask, concern: Concern): string {
  switch (concern) {
    case 'due':
      return row.reviewedOn ?? '';
    case 'expiring':
      return row.validTo ?? '';
    case 'funding':
      return String(problem?.values['date'] ?? '');
    default:
      return String(severityRank(problem === null ? [] : [problem]));
  }
}

/**
 * What offers want looking at for, in the order of the concerns; a concern of no offer is left out.
 * @param rows offers that are not archived
 * @param limit how many of each are shown
 */
export function morningList(rows: readonly OfferRow[], context: ConcernContext, limit: number): OfferTasks[] {
  return concerns.flatMap((concern) => {
    const found = rows.filter(concernTest(concern, context)).map((row) => {
      const problems = (context.problems.get(row.id) ?? []).filter((problem) => concernOf(problem) === concern);
      const task: OfferTask = { row, problem: worstFirst(problems)[0] ?? null };
      return { task, urgency: urgency(task, concern) };
    });
    const first = firstOf(found, limit, (one, other) => compareTexts(one.urgency, other.urgency));
    return found.length === 0 ? [] : [{ concern, count: found.length, first: first.map(({ task }) => task) }];
  });
}
