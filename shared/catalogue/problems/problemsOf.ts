import type { Problem } from '../problem.ts';
import type { RecordKind, RecordOf } from '../records.ts';
import { catalogueProblems } from './catalogueProblems.ts';
import type { ProblemContext } from './context.ts';
import { findingsOf } from './context.ts';
import { offerProblems } from './offerProblems.ts';
import { partnerProblems } from './partnerProblems.ts';
import { placeProblems } from './placeProblems.ts';

type Rules = { [K in RecordKind]: (record: RecordOf[K], context: ProblemContext) => Problem[] };

const rules: Rules = {
  offers: offerProblems,
  partners: partnerProblems,
  places: placeProblems,
  catalogue: catalogueProblems,
};

/** Everything a record breaks; empty for an archived one, which nobody needs to mend. */
export function problemsOf<K extends RecordKind>(kind: K, record: RecordOf[K], context: ProblemContext): Problem[] {
  if (record.archived !== null) return [];
  const broken = rules[kind](record, context);
  const unreadable = context.unreadable(record);
  if (unreadable.length === 0) return broken;
  const findings = findingsOf(kind, record.id);
  for (const key of unreadable) findings.add('warning', key, 'value-unreadable');
  return [...findings.problems, ...broken];
}
