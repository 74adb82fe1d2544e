import type * as Y from 'yjs';
import { Refusal } from '../refusal.ts';
import { archivedNow } from './archivedNow.ts';
import { changeTo, markChange } from './change.ts';
import type { Change, Command, Writer } from './commands.ts';
import { agree, conflictId, conflictsOf } from './conflicts.ts';
import type { Conflict } from './conflicts.ts';
import { isJsonObject } from './json.ts';
import type { Json } from './json.ts';
import { versionMark } from './marks.ts';
import { isListKind } from './structure.ts';
import { writingsAt, writtenBeside } from './writings.ts';

type Decide = Extract<Command, { do: 'decide' }>;

/** The item that showed when somebody looked at a conflict. */
const shown = (conflict: Conflict): string =>
  conflict.type === 'two-versions' ? conflict.visible.item : conflict.archived.item;

/** @throws Refusal decision-outdated where the conflict is no more what the person saw */
function mustStand(doc: Y.Doc, conflict: Conflict): void {
  const name = conflictId(conflict);
  const now = conflictsOf(doc, conflict).find((one) => conflictId(one) === name);
  if (now === undefined || shown(now) !== shown(conflict)) throw new Refusal('decision-outdated');
}

/** The names of the marks that close a conflict: it and every other version that says the same as the lost one. */
function marksOf(doc: Y.Doc, conflict: Conflict): string[] {
  if (conflict.type === 'archived-beside-edits') return [conflictId(conflict)];
  const { kind, id, key, lost } = conflict;
  return writtenBeside(writingsAt(doc, kind, id, key))
    .filter(({ value }) => agree(key, value, lost.value))
    .map((writing) => versionMark(kind, id, key, writing.id));
}

/** What the decided key shall say. Who archives or leaves archived has seen all that is in the record now. */
function decidedValue(doc: Y.Doc, { conflict, choice, value }: Decide, writer: Writer): Json {
  const { type, kind, id } = conflict;
  if (type === 'two-versions' && (conflict.key !== 'archived' || !isListKind(kind) || value === null)) return value;
  if (!isListKind(kind) || choice === 'restored') return null;
  const mark = type === 'two-versions' ? value : conflict.archived.value;
  return { ...(isJsonObject(mark) ? mark : {}), ...archivedNow(doc, kind, id, writer) };
}

/**
 * What deciding a conflict writes. The value is written even where it shows already: so two people who decide at once and
 * differently become two versions again, instead of one of them deciding for both.
 * @throws Refusal decision-outdated, value-invalid
 */
export function decidedChanges(doc: Y.Doc, command: Decide, writer: Writer): Change[] {
  const { conflict, choice } = command;
  mustStand(doc, conflict);
  const key = conflict.type === 'two-versions' ? conflict.key : 'archived';
  return [
    changeTo(doc, conflict.kind, conflict.id, key, decidedValue(doc, command, writer)),
    ...marksOf(doc, conflict).map((name) => markChange(doc, 'decisions', name, { choice })),
  ];
}
