import type { RecordKind } from '../../../shared/catalogue/records.ts';
import type { Change } from '../../../shared/document/commands.ts';
import type { Conflict } from '../../../shared/document/conflicts.ts';
import { sameJson } from '../../../shared/document/json.ts';
import type { Json } from '../../../shared/document/json.ts';

/** One value that somebody wrote, what they saw in the field, and what their computer held. Nothing of Yjs is in here. */
export interface Entry {
  readonly number: number;
  readonly cell: string;
  readonly kind: RecordKind;
  readonly id: string;
  readonly key: string;
  readonly value: Json;
  readonly saw: Json;
  readonly author: string;
  readonly at: number;
  readonly known: ReadonlySet<number>;
}

/** A decision between two versions: what the decider's computer held, and which value was turned down or taken. */
export interface LedgerDecision {
  readonly cell: string;
  readonly lost: Json;
  readonly known: ReadonlySet<number>;
  taken: boolean;
}

/** True where two values are the same to a person: who archived does not matter. */
export const sameToPeople = (key: string, one: Json, other: Json): boolean =>
  sameJson(one, other) || (key === 'archived' && one !== null && other !== null);

export const cellOf = (kind: string, id: string, key: string) => `${kind}/${id}/${key}`;

/** Remembers what everybody wrote, decided and held, going by the acts alone. */
export class Ledger {
  readonly entries: Entry[] = [];
  readonly decisions: LedgerDecision[] = [];

  /** Notes the values an act wrote, and that the writer's computer holds them from now on. */
  note(changes: readonly Change[], author: string, at: number, held: Set<number>): void {
    const known = new Set(held);
    for (const { kind, id, key, before, after } of changes) {
      if (kind === 'decisions' || kind === 'distinct') continue;
      const number = this.entries.length;
      const cell = cellOf(kind, id, key);
      this.entries.push({ number, cell, kind, id, key, value: after, saw: before, author, at, known });
      held.add(number);
    }
  }

  noteDecision(conflict: Conflict, held: ReadonlySet<number>): LedgerDecision | null {
    if (conflict.type !== 'two-versions') return null;
    const { kind, id, key, lost } = conflict;
    const decision = { cell: cellOf(kind, id, key), lost: lost.value, known: new Set(held), taken: false };
    this.decisions.push(decision);
    return decision;
  }

  /** The entries of a cell that nobody replaced who had seen that value in the field; to hold it unseen is not enough. */
  standing(cell: string): Entry[] {
    const entries = this.entries.filter((entry) => entry.cell === cell);
    const replaces = (later: Entry, { number, key, value }: Entry) =>
      later.known.has(number) && sameToPeople(key, later.saw, value);
    return entries.filter((entry) => !entries.some((later) => replaces(later, entry)));
  }

  isDecided({ cell, key, value, number }: Entry): boolean {
    return this.decisions.some(
      (decision) =>
        !decision.taken &&
        decision.cell === cell &&
        decision.known.has(number) &&
        sameToPeople(key, decision.lost, value),
    );
  }

  /**
   * True where somebody who archived the record held an edit of it, or its writer held the archiving, or both are one act:
   * undoing a join puts the record away again and takes its values back.
   */
  isKnownToArchiver(edit: Entry): boolean {
    const archivings = this.standing(cellOf(edit.kind, edit.id, 'archived')).filter(({ value }) => value !== null);
    return archivings.some(
      ({ number, known, author, at }) =>
        known.has(edit.number) || edit.known.has(number) || (author === edit.author && at === edit.at),
    );
  }
}
