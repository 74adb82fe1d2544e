import type { Offer } from '../offer.ts';
import type { Problem } from '../problem.ts';
import type { RecordKind, RecordOf } from '../records.ts';
import { catalogueProblems } from './catalogueProblems.ts';
import type { ProblemContext } from './context.ts';
import { findingsOf } from './context.ts';
import { offerFaults, offerProblems } from './offerProblems.ts';
import { partnerProblems } from './partnerProblems.ts';
import { placeProblems } from './placeProblems.ts';

type Rules = { [K in RecordKind]: (record: RecordOf[K], context: ProblemContext) => Problem[] };

const rules: Rules = {
  offers: offerProblems,
  partners: partnerProblems,
  places: placeProblems,
  catalogue: catalogueProblems,
};

/**
 * What matters of an offer's problems where it is exported: every error, and every value that no export can hold. Skips the
 * advice of `problemsOf`, which for ten thousand offers costs as much.
 */
export const faultsOf = (offer: Offer, context: ProblemContext): Problem[] =>
  offer.archived !== null ? [] : withUnreadable('offers', offer, offerFaults(offer, context), context);

/** Everything a record breaks; empty for an archived one, which nobody needs to mend. */
export function problemsOf<K extends RecordKind>(kind: K, record: RecordOf[K], context: ProblemContext): Problem[] {
  if (record.archived !== null) return [];
  return withUnreadable(kind, record, rules[kind](record, context), context);
}

function withUnreadable(
  kind: RecordKind,
  record: { readonly id: string },
  broken: Problem[],
  context: ProblemContext,
): Problem[] {
  const unreadable = context.unreadable(record);
  if (unreadable.length === 0) return broken;
  const findings = findingsOf(kind, record.id);
  for (const key of unreadable) findings.add('warning', key, 'value-unreadable');
  return [...findings.problems, ...broken];
}
