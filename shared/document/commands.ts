import type * as Y from 'yjs';
import type { ListKind, RecordKind } from '../catalogue/records.ts';
import type { Conflict } from './conflicts.ts';
import type { Choice } from './decisions.ts';
import type { Json, JsonObject } from './json.ts';
import { PlannedAct } from './PlannedAct.ts';
import type { MarkKind, Session } from './structure.ts';

/**
 * Every way to change a catalogue. `edit` takes whole fields, `set` one flat key as it stands in the document. `decide`
 * writes the value that a conflict shall have, `join` makes one record of two that are the same, `distinct` says that two
 * that look alike are two. `erase` empties a personal key for good, here and on every other replica: no act takes it back.
 */
export type Command =
  | { readonly do: 'create'; readonly kind: ListKind; readonly record: JsonObject & { readonly id: string } }
  | { readonly do: 'edit'; readonly kind: RecordKind; readonly id: string; readonly patch: object }
  | { readonly do: 'set'; readonly kind: RecordKind; readonly id: string; readonly key: string; readonly value: Json }
  | { readonly do: 'archive' | 'restore'; readonly kind: ListKind; readonly id: string }
  | { readonly do: 'decide'; readonly conflict: Conflict; readonly choice: Choice; readonly value: Json }
  | {
      readonly do: 'join';
      readonly kind: ListKind;
      readonly keep: string;
      readonly drop: string;
      /** What `keep` shall say from now on; joinPatch.ts proposes it. */
      readonly patch: object;
    }
  | { readonly do: 'distinct'; readonly kind: ListKind; readonly one: string; readonly other: string }
  | { readonly do: 'erase'; readonly kind: ListKind; readonly id: string; readonly key: string };

/** One key that an act changed. A mark (marks.ts) has its root as `kind`, its name as `id` and no key. */
export interface Change {
  readonly kind: RecordKind | MarkKind;
  readonly id: string;
  readonly key: string;
  readonly before: Json;
  readonly after: Json;
}

/** What one act did: enough to take it back. */
export interface Act {
  readonly changes: readonly Change[];
}

/** Who acts, and when. */
export interface Writer extends Session {
  readonly now: Date;
}

/**
 * Carries out commands as one act: all of them or, where one is refused, none. An act that changes nothing writes nothing.
 * A record created here cannot be edited in the same act; create it as it shall be.
 * @param origin handed to Yjs as the transaction's origin
 * @throws Refusal record-missing, field-unknown, value-invalid, decision-outdated
 */
export function perform(doc: Y.Doc, commands: readonly Command[], writer: Writer, origin?: unknown): Act {
  const planned = new PlannedAct(doc, writer);
  for (const command of commands) planned.add(command);
  return planned.write(origin);
}

/**
 * Takes an act back as a new edit. A value that somebody has changed since stays as it is and is named in `kept`.
 * @returns the act that would take this one back again (redo), and the changes that were kept
 */
export function revert(doc: Y.Doc, act: Act, writer: Writer, origin?: unknown): { act: Act; kept: readonly Change[] } {
  const planned = new PlannedAct(doc, writer);
  for (const change of act.changes.toReversed()) planned.takeBack(change);
  return { act: planned.write(origin), kept: planned.kept };
}
