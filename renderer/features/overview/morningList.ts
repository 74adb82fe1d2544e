import { concernOf, concerns, concernTest } from '../../../shared/catalogue/concerns.ts';
import type { Concern, ConcernContext } from '../../../shared/catalogue/concerns.ts';
import type { OfferRow } from '../../../shared/catalogue/offer.ts';
import { severities } from '../../../shared/catalogue/problem.ts';
import type { Problem } from '../../../shared/catalogue/problem.ts';

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

/** The first items in an order, found without sorting the rest. */
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

/** The worst problem of a concern; null where there is none. Looks at ten thousand offers in one go, so it sorts nothing. */
function worstProblem(problems: readonly Problem[] | undefined, concern: Concern): Problem | null {
  let worst: Problem | null = null;
  for (const problem of problems ?? []) {
    const isWorse = worst === null || severities.indexOf(problem.severity) < severities.indexOf(worst.severity);
    if (isWorse && concernOf(problem) === concern) worst = problem;
  }
  return worst;
}

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
      return problem === null ? '' : String(severities.indexOf(problem.severity));
  }
}

/** The offers of one concern. What the row alone says needs no look at problems. */
function tasksOf(rows: readonly OfferRow[], concern: Concern, context: ConcernContext): OfferTask[] {
  if (concern === 'due' || concern === 'expiring') {
    return rows.filter(concernTest(concern, context)).map((row) => ({ row, problem: null }));
  }
  const tasks: OfferTask[] = [];
  for (const row of rows) {
    const problem = worstProblem(context.problems.get(row.id), concern);
    if (problem !== null) tasks.push({ row, problem });
  }
  return tasks;
}

/**
 * What offers want looking at for, in the order of the concerns; a concern of no offer is left out.
 * @param rows offers that are not archived
 * @param limit how many of each are shown
 */
export function morningList(rows: readonly OfferRow[], context: ConcernContext, limit: number): OfferTasks[] {
  return concerns.flatMap((concern) => {
    const tasks = tasksOf(rows, concern, context);
    const first = firstOf(tasks, limit, (one, other) => compareTexts(urgency(one, concern), urgency(other, concern)));
    return tasks.length === 0 ? [] : [{ concern, count: tasks.length, first }];
  });
}
