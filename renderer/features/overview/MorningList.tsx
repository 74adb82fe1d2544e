import { useDeferredValue, useMemo } from 'react';
import { dayOf } from '../../../shared/catalogue/calendar.ts';
import type { Concern } from '../../../shared/catalogue/concerns.ts';
import { useCatalogue, useProblems, useProblemsKnown, useRows } from '../../document/hooks.ts';
import { concernsTexts } from '../../texts/concerns.ts';
import { overviewTexts } from '../../texts/overview.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { morningList } from './morningList.ts';
import type { Show } from '../../ui/record/show.ts';
import { TaskGroup } from './TaskGroup.tsx';
import { useOfferTasks } from './useOfferTasks.tsx';
import { useRecordTasks } from './useRecordTasks.tsx';
import { useVersionTasks } from './useVersionTasks.tsx';

/** A group of the overview that a list can show whole. */
export type TaskList = Concern | 'partners' | 'places';

interface MorningListProps {
  readonly author: string;
  readonly onShow: Show;
  readonly onShowAll: (list: TaskList) => void;
  /** Goes to where a question is decided; null for all of them. */
  readonly onCompare: (question: string | null) => void;
}

/** How many of each kind are shown here; the rest is one press away. */
const shownOfEach = 4;

/** Everything that wants looking at, by kind; each row with the act that mends it. */
export function MorningList({ author, onShow, onShowAll, onCompare }: MorningListProps) {
  const texts = useTexts(overviewTexts);
  const { concern: concernNames } = useTexts(concernsTexts);
  const { reviewMonths } = useCatalogue();
  // Ten thousand offers may follow an edit a moment later.
  const offers = useDeferredValue(useRows('offers'));
  const problems = useDeferredValue(useProblems());
  const isComplete = useProblemsKnown();
  const groups = useMemo(
    () => morningList(offers, { problems, today: dayOf(new Date()), reviewMonths }, shownOfEach),
    [offers, problems, reviewMonths],
  );
  const versions = useVersionTasks(shownOfEach, onCompare);
  const tasksOf = useOfferTasks(author, onShow);
  const partners = useRecordTasks('partners', useRows('partners'), problems, onShow);
  const places = useRecordTasks('places', useRows('places'), problems, onShow);

  if (versions.count + groups.length + partners.length + places.length === 0) {
    if (!isComplete) return <Progress label={texts.looking} share={null} />;
    return (
      <EmptyState icon="check-circle" title={offers.length === 0 ? texts.empty : texts.nothing}>
        {offers.length === 0 ? texts.emptyHint : texts.nothingHint}
      </EmptyState>
    );
  }
  return (
    <>
      {versions.count > 0 && (
        <TaskGroup
          title={texts.versions}
          count={versions.count}
          tasks={versions.tasks}
          onShowAll={() => onCompare(null)}
        />
      )}
      {groups.map(({ concern, count, first }) => (
        <TaskGroup
          key={concern}
          title={concernNames[concern]}
          count={count}
          tasks={tasksOf(concern, first)}
          onShowAll={() => onShowAll(concern)}
        />
      ))}
      {(
        [
          ['partners', partners],
          ['places', places],
        ] as const
      ).map(
        ([kind, tasks]) =>
          tasks.length > 0 && (
            <TaskGroup
              key={kind}
              title={texts[kind]}
              count={tasks.length}
              tasks={tasks.slice(0, shownOfEach)}
              onShowAll={() => onShowAll(kind)}
            />
          ),
      )}
    </>
  );
}
