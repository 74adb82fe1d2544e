import type { Catalogue } from '../catalogue.ts';
import type { Problem, ProblemRule, Severity } from '../problem.ts';
import type { ListKind, RecordKind, RowOf } from '../records.ts';

/** What the rules look at beside the record itself. */
export interface ProblemContext {
  /** The day the rules are asked for, ISO 8601. */
  readonly today: string;
  readonly catalogue: Catalogue;
  /** What lists show of a record; undefined where there is none. */
  row<K extends ListKind>(kind: K, id: string): RowOf[K] | undefined;
  /** Whole partners, for the parents above one. */
  parentOf(partnerId: string): string | null;
  /** The id of another partner whose name is the same but for spelling, or undefined. */
  sameName(partnerId: string): string | undefined;
  /** Keys of a record whose values this program cannot read. */
  unreadable(record: object): readonly string[];
}

/** What one record breaks, as it is being found. */
export interface Findings {
  readonly problems: Problem[];
  add(severity: Severity, field: string, rule: ProblemRule, values?: Problem['values']): void;
}

/**
 * Nothing found yet. Not a class: the engine forgets the shape of a class's objects, and all code it made fast for them,
 * whenever none is left.
 */
export function findingsOf(kind: RecordKind, id: string): Findings {
  const problems: Problem[] = [];
  return {
    problems,
    add(severity, field, rule, values = {}) {
      problems.push({ severity, kind, id, field, rule, values });
    },
  };
}
