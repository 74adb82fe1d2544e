import type { Command } from '../../../../shared/document/commands.ts';
import type { Version } from '../../../../shared/document/conflicts.ts';
import type { Choice } from '../../../../shared/document/decisions.ts';
import type { Json } from '../../../../shared/document/json.ts';
import { newId } from '../../../../shared/document/newId.ts';
import type { ArchivedQuestion, VersionsQuestion } from '../../../document/questions.ts';
import type { Both } from './proposals.ts';

const decide = ({ conflicts }: VersionsQuestion, value: Json, choiceFor: (lost: Version) => Choice): Command[] =>
  conflicts.map((conflict) => ({ do: 'decide', conflict, choice: choiceFor(conflict.lost), value }));

/** Takes one of the versions as it is. */
export function takeVersion(question: VersionsQuestion, taken: Version): Command[] {
  const [visible] = question.versions;
  if (taken.item === visible.item) return decide(question, taken.value, () => 'visible');
  // Of several overwritten versions the others go the way they would if the text were a new one.
  return decide(question, taken.value, (lost) => (lost.item === taken.item ? 'lost' : 'new'));
}

/** Writes a version that nobody had. */
export const takeNew = (question: VersionsQuestion, value: Json): Command[] => decide(question, value, () => 'new');

/** Keeps all versions: in one value, or the others as new items of the same list. */
export function takeBoth(question: VersionsQuestion, both: Both): Command[] {
  if (both.how === 'one') return decide(question, both.value, () => 'both');
  const { kind, id, key } = question;
  const [list = key] = key.split('/');
  const [first = null, ...others] = both.values;
  return [
    ...decide(question, first, () => 'both'),
    ...others.map((value): Command => ({ do: 'set', kind, id, key: `${list}/${newId()}`, value })),
  ];
}

/** Leaves a record archived that others worked on, or brings it back. */
export const decideArchived = ({ conflict }: ArchivedQuestion, choice: 'archived' | 'restored'): Command[] => [
  { do: 'decide', conflict, choice, value: choice === 'archived' ? conflict.archived.value : null },
];
