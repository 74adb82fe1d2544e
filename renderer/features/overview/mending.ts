import type { Concern } from '../../../shared/catalogue/concerns.ts';
import type { Offer } from '../../../shared/catalogue/offer.ts';
import { withSuccessor } from '../../../shared/catalogue/offerPartners.ts';
import type { Problem, ProblemRule } from '../../../shared/catalogue/problem.ts';
import type { TaskAct } from '../../texts/overview.ts';
import type { Successors } from '../../document/useSuccessors.ts';
import type { OfferTask } from './morningList.ts';

const actOfRule: Partial<Record<ProblemRule, TaskAct>> = {
  'review-missing': 'review',
  'review-due': 'review',
  'age-swapped': 'swap',
  'validity-swapped': 'swap',
  expired: 'extend',
  'partner-missing': 'partner',
  'partner-gone': 'partner',
  'place-missing': 'place',
  'place-gone': 'place',
  'partner-joined': 'succeed',
  'place-joined': 'succeed',
  'phase-missing': 'phase',
  'topic-missing': 'topic',
  'funding-ending': 'open',
  'translation-outdated': 'open',
};

/** What is to be done, and at which field. */
export interface Mending {
  readonly act: TaskAct;
  /** The key of the field, as the document names it. */
  readonly field: string;
}

/** What is to be done about a problem: what is missing is filled in, what is doubtful is checked. */
export const mendingOf = ({ rule, severity, field }: Problem): Mending => ({
  act: actOfRule[rule] ?? (severity === 'error' ? 'fill' : 'check'),
  field,
});

/** What is to be done about an offer of the morning list. */
export function mendingOfTask(concern: Concern, { problem }: OfferTask): Mending {
  if (concern === 'due') return { act: 'review', field: 'reviewedOn' };
  if (concern === 'expiring' || problem === null) return { act: 'extend', field: 'validTo' };
  return mendingOf(problem);
}

/**
 * The edit that mends an offer at once; null where a person has to look at the field.
 * @param today ISO day
 * @param author who checks
 */
export function mendingPatch(
  { act, field }: Mending,
  offer: Offer,
  today: string,
  author: string,
  successors: Successors,
): object | null {
  if (act === 'succeed') return succeededPatch(offer, successors);
  if (act === 'review') return { reviewedOn: today, reviewedBy: author };
  if (act !== 'swap') return null;
  const { ageFrom, ageTo, validFrom, validTo } = offer;
  return field === 'ageFrom' ? { ageFrom: ageTo, ageTo: ageFrom } : { validFrom: validTo, validTo: validFrom };
}

/** Points an offer to the successors of all its partners and places that were made one with others. */
function succeededPatch({ partners, places }: Offer, successors: Successors): object {
  return {
    partners: partners.reduce(
      (sum, { partnerId }) => withSuccessor(sum, partnerId, successors('partners', partnerId) ?? partnerId),
      partners,
    ),
    places: [...new Set(places.map((id) => successors('places', id) ?? id))],
  };
}
