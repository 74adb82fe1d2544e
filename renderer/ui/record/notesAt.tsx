import type { ReactNode } from 'react';
import type { Problem } from '../../../shared/catalogue/problem.ts';
import { ProblemNotes } from './ProblemNotes.tsx';

/** What is to be said at a field; undefined where nothing is. `words` come before the problems. */
export type NotesAt = (key: string, words?: string) => ReactNode;

/**
 * Sorts the problems of a record to its fields.
 * @returns for a key (`title/de`), the problems of that key; for a field (`contacts`), those of its parts too
 */
export function notesFor(problems: readonly Problem[]): NotesAt {
  return (key, words) => {
    const here = problems.filter(({ field }) => field === key || field.startsWith(`${key}/`));
    if (here.length === 0) return words;
    return (
      <>
        {words !== undefined && <span className="problem-words">{words}</span>}
        <ProblemNotes problems={here} />
      </>
    );
  };
}
