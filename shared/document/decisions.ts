import type * as Y from 'yjs';
import type { RecordKind } from '../catalogue/records.ts';
import { recordKind } from '../catalogue/records.ts';
import { conflictId, conflictsOf } from './conflicts.ts';
import type { Conflict, OfRecord } from './conflicts.ts';
import { Attribution } from './attribution.ts';
import type { Authorship } from './attribution.ts';
import type { Json } from './json.ts';
import { choiceAt } from './marks.ts';
import { marksMap } from './structure.ts';
import { writingsAt, writingsOf } from './writings.ts';

const choices = ['visible', 'lost', 'both', 'new', 'archived', 'restored'] as const;

/** What a person chose: one of two versions, both in one, a new one; or whether an archived record stays so. */
export type Choice = (typeof choices)[number];

const isChoice = (choice: string | null): choice is Choice => choices.some((one) => one === choice);

/** What a person chose at a mark on a conflict; null where nobody did, or it was taken back. */
export function decidedAt(doc: Y.Doc, name: string): Choice | null {
  const choice = choiceAt(doc, name);
  return isChoice(choice) ? choice : null;
}

/** A conflict that somebody decided. */
export interface Decision extends Authorship {
  /** Its conflictId. */
  readonly conflict: string;
  readonly kind: RecordKind;
  readonly id: string;
  readonly key: string;
  readonly choice: Choice;
  /** What was decided, also where somebody has changed it since. */
  readonly value: Json;
}

/**
 * The conflicts that nobody has decided, or whose decision was taken back; the same on every replica.
 * @param of only those of this record
 */
export const openConflicts = (doc: Y.Doc, of?: OfRecord): Conflict[] =>
  conflictsOf(doc, of).filter((conflict) => choiceAt(doc, conflictId(conflict)) === null);

/** The record and the key that a mark's name (marks.ts) is about; null where this program cannot read it. */
export function readMarkName(name: string): { kind: RecordKind; id: string; key: string } | null {
  const [, kindName, id = '', key = ''] = /^([^/]+)\/([^/]+)\/(.+?)(?:\/\d+:\d+)+$/.exec(name) ?? [];
  const kind = recordKind.safeParse(kindName);
  return kind.success ? { kind: kind.data, id, key } : null;
}

/** Every decision that stands, the newest first. */
export function decisionsOf(doc: Y.Doc): Decision[] {
  const attribution = new Attribution(doc);
  const decisions = [...marksMap(doc, 'decisions')._map].flatMap(([name, head]): Decision[] => {
    const [mark] = writingsOf(head);
    const choice = decidedAt(doc, name);
    const about = readMarkName(name);
    if (mark === undefined || about === null || choice === null) return [];
    // The value was written in the same act, before the mark.
    const value = writingsAt(doc, about.kind, about.id, about.key)
      .filter(({ client, clock }) => client === mark.client && clock < mark.clock)
      .reduce<{ clock: number; value: Json }>((last, one) => (one.clock > last.clock ? one : last), {
        clock: -1,
        value: null,
      }).value;
    return [{ conflict: name, ...about, choice, value, ...attribution.of(mark.client, mark.clock) }];
  });
  return decisions.sort((one, other) => (other.at ?? 0) - (one.at ?? 0) || (one.conflict < other.conflict ? -1 : 1));
}
