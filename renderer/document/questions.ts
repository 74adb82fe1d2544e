import type { Json } from '../../shared/document/json.ts';
import type { RecordKind } from '../../shared/catalogue/records.ts';
import type { ArchivedBesideEdits, Conflict, TwoVersions, Version } from '../../shared/document/conflicts.ts';

/** One field that several people wrote apart from each other, with everything they wrote. */
export interface VersionsQuestion {
  readonly type: 'versions';
  /** Names the question in an address. */
  readonly name: string;
  readonly kind: RecordKind;
  readonly id: string;
  readonly key: string;
  /** What all began from. */
  readonly base: Json;
  /** The one that shows now comes first. */
  readonly versions: readonly [Version, ...Version[]];
  readonly conflicts: readonly [TwoVersions, ...TwoVersions[]];
}

/** A record that one person archived while others worked on it. */
export interface ArchivedQuestion {
  readonly type: 'archived';
  readonly name: string;
  readonly kind: ArchivedBesideEdits['kind'];
  readonly id: string;
  readonly conflict: ArchivedBesideEdits;
}

/** What a person is asked to decide. */
export type Question = VersionsQuestion | ArchivedQuestion;

function asked(conflict: Conflict): Question {
  const { kind, id } = conflict;
  if (conflict.type === 'archived-beside-edits') {
    return { type: 'archived', name: `${kind}/${id}`, kind: conflict.kind, id, conflict };
  }
  const { key, base, visible, lost } = conflict;
  const name = `${kind}/${id}/${key}`;
  return { type: 'versions', name, kind, id, key, base, versions: [visible, lost], conflicts: [conflict] };
}

/** Open conflicts as people are asked about them: more than two versions of one field are one question. */
export function questionsOf(conflicts: readonly Conflict[]): Question[] {
  const questions = new Map<string, Question>();
  for (const conflict of conflicts) {
    const question = asked(conflict);
    const known = questions.get(question.name);
    questions.set(question.name, known === undefined ? question : withAnother(known, conflict));
  }
  return [...questions.values()];
}

function withAnother(question: Question, conflict: Conflict): Question {
  if (question.type === 'archived' || conflict.type === 'archived-beside-edits') return question;
  return {
    ...question,
    versions: [...question.versions, conflict.lost],
    conflicts: [...question.conflicts, conflict],
  };
}
