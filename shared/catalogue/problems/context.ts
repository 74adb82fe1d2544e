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

/** Collects what one record breaks. */
export class Findings {
  readonly problems: Problem[] = [];
  readonly #kind: RecordKind;
  readonly #id: string;

  constructor(kind: RecordKind, id: string) {
    this.#kind = kind;
    this.#id = id;
  }

  add(severity: Severity, field: string, rule: ProblemRule, values: Problem['values'] = {}): void {
    this.problems.push({ severity, kind: this.#kind, id: this.#id, field, rule, values });
  }
}
