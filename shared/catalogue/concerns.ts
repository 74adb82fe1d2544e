import { addDays, addMonths } from './calendar.ts';
import { isFundingEnding } from './funding.ts';
import type { OfferRow } from './offer.ts';
import type { Problem, ProblemRule } from './problem.ts';

/** Why an offer wants looking at, in the order of the morning list. */
export const concerns = ['problems', 'due', 'expiring', 'funding', 'translations'] as const;
export type Concern = (typeof concerns)[number];

/** An offer that families will no longer see within this many days is said. */
const expiryHorizon = 30;

/** What is a concern of its own and not one problem among many. */
const concernOfRule: Partial<Record<ProblemRule, Concern>> = {
  'review-due': 'due',
  expired: 'expiring',
  'funding-ending': 'funding',
  'translation-outdated': 'translations',
};

/** The concern a problem belongs to; null for a tip that can wait. */
export const concernOf = ({ rule, severity }: Problem): Concern | null =>
  concernOfRule[rule] ?? (severity === 'hint' ? null : 'problems');

export interface ConcernContext {
  /** Record id -> its problems. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  /** ISO day. */
  readonly today: string;
  readonly reviewMonths: number;
}

/** True where an offer was checked longer ago than the catalogue allows. */
export const isDue = ({ reviewedOn }: OfferRow, reviewMonths: number, today: string): boolean =>
  reviewedOn !== null && addMonths(reviewedOn, reviewMonths) < today;

/**
 * The test for one concern. What a row says itself counts at once; the rest once its problems are known. An offer that
 * has run out stays a concern until somebody extends or archives it.
 */
export function concernTest(concern: Concern, context: ConcernContext): (row: OfferRow) => boolean {
  const { problems, today, reviewMonths } = context;
  if (concern === 'funding') return ({ funding }) => isFundingEnding(funding, today);
  if (concern === 'due') return (row) => isDue(row, reviewMonths, today);
  if (concern === 'expiring') {
    const until = addDays(today, expiryHorizon);
    return ({ validTo }) => validTo !== null && validTo <= until;
  }
  return ({ id }) => problems.get(id)?.some((problem) => concernOf(problem) === concern) ?? false;
}
