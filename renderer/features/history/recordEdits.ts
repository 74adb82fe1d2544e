import type { Edit } from '../../../shared/document/history.ts';

/** What somebody did to a record in one step. */
export interface RecordStep {
  /** Tells it apart from others of the record. */
  readonly name: string;
  readonly author: string;
  readonly workplace: string;
  readonly at: number | null;
  readonly edits: readonly Edit[];
}

/** True for edits of one step: the same computer, and the same moment. */
const belongTogether = (one: Edit, other: Edit): boolean => one.client === other.client && one.at === other.at;

/** Edits of a record as the steps they were made in; the order stays. */
export function stepsOf(edits: readonly Edit[]): RecordStep[] {
  const steps: { first: Edit; edits: Edit[] }[] = [];
  for (const edit of edits) {
    const last = steps.at(-1);
    if (last !== undefined && belongTogether(last.first, edit)) last.edits.push(edit);
    else steps.push({ first: edit, edits: [edit] });
  }
  return steps.map(({ first: { client, clock, author, workplace, at }, edits: own }) => ({
    name: `${client}/${clock}`,
    author,
    workplace,
    at,
    edits: own,
  }));
}
