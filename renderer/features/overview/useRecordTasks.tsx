import { concernOf } from '../../../shared/catalogue/concerns.ts';
import type { Problem } from '../../../shared/catalogue/problem.ts';
import { overviewTexts } from '../../texts/overview.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { worstFirst } from '../../ui/record/problemSigns.ts';
import { ProblemSign } from '../../ui/record/ProblemSign.tsx';
import { mendingOf } from './mending.ts';
import { ProblemWords } from './ProblemWords.tsx';
import type { Show } from '../../ui/record/show.ts';
import type { Task } from './TaskGroup.tsx';

interface NamedRow {
  readonly id: string;
  readonly name: string;
}

/**
 * What partners or places want looking at for: one row for each, with the worst of its problems.
 * @param problems record id -> its problems
 */
export function useRecordTasks(
  kind: 'partners' | 'places',
  rows: readonly NamedRow[],
  problems: ReadonlyMap<string, readonly Problem[]>,
  onShow: Show,
): Task[] {
  const texts = useTexts(overviewTexts);
  return rows.flatMap(({ id, name }) => {
    const problem = worstFirst(problems.get(id) ?? []).find((found) => concernOf(found) !== null);
    if (problem === undefined) return [];
    const { act, field } = mendingOf(problem);
    const onOpen = () => onShow(kind, id, field);
    return {
      id,
      sign: <ProblemSign severity={problem.severity} />,
      title: name || texts.unnamed,
      words: <ProblemWords problem={problem} />,
      actLabel: texts.acts[act],
      onAct: onOpen,
      onOpen,
    };
  });
}
