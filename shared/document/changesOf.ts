import type * as Y from 'yjs';
import { archivedNow } from './archivedNow.ts';
import { changeIfNew, changeTo, markChange, mustExist } from './change.ts';
import type { Change, Command, Writer } from './commands.ts';
import { decidedChanges } from './decidedChanges.ts';
import { differences } from './difference.ts';
import { joinedChanges } from './joinedChanges.ts';
import { distinctMark } from './marks.ts';
import { rawFields } from './rawRecord.ts';
import { isTranslated, translationChanges } from './translationChanges.ts';
import { valueAt } from './valueAt.ts';

/** A command that changes keys of what is there. */
type ChangingCommand = Exclude<Command, { do: 'create' | 'erase' }>;

/** The changes of whole fields, and what they mean for the translations. */
function editedChanges(doc: Y.Doc, { kind, id, patch }: Extract<Command, { do: 'edit' }>, writer: Writer): Change[] {
  const fields = Object.keys(patch);
  const concernsTranslations = kind === 'offers' && fields.some(isTranslated);
  const before = rawFields(doc, kind, id, concernsTranslations ? [...fields, 'translations'] : fields);
  const changes = differences(kind, before, patch).flatMap(({ key, value }) => changeIfNew(doc, kind, id, key, value));
  const follow = concernsTranslations ? translationChanges(before, changes, writer.now) : [];
  return [...changes, ...follow.flatMap(({ key, value }) => changeIfNew(doc, kind, id, key, value))];
}

/**
 * The keys a command changes in a document as it stands; none where it says nothing new.
 * @throws Refusal record-missing, field-unknown, value-invalid, decision-outdated
 */
export function changesOf(doc: Y.Doc, command: ChangingCommand, writer: Writer): Change[] {
  if (command.do === 'decide') return decidedChanges(doc, command, writer);
  if (command.do === 'join') return joinedChanges(doc, command, writer);
  if (command.do === 'distinct') {
    const { kind, one, other } = command;
    for (const id of [one, other]) mustExist(doc, kind, id);
    return [markChange(doc, 'distinct', distinctMark(kind, one, other), true)];
  }
  const { kind, id } = command;
  mustExist(doc, kind, id);
  switch (command.do) {
    case 'edit':
      return editedChanges(doc, command, writer);
    case 'set':
      return changeIfNew(doc, kind, id, command.key, command.value);
    case 'archive':
      return [changeTo(doc, kind, id, 'archived', archivedNow(doc, command.kind, id, writer))];
    case 'restore':
      return valueAt(doc, kind, id, 'archived') === null ? [] : [changeTo(doc, kind, id, 'archived', null)];
  }
}
