import { GridList, GridListItem } from 'react-aria-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useLocale } from '../../texts/LanguageContext.tsx';
import { overviewTexts } from '../../texts/overview.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';

/** One row of the morning list. */
export interface Task {
  readonly id: string;
  readonly sign: ReactNode;
  /** The record it is about. */
  readonly title: string;
  /** What there is to say about it. */
  readonly words: ReactNode;
  readonly actLabel: string;
  readonly onAct: () => void;
  /** Enter, or a click beside the button. */
  readonly onOpen: () => void;
}

interface TaskGroupProps {
  readonly title: string;
  /** How many there are; `tasks` may be only the first of them. */
  readonly count: number;
  readonly tasks: readonly Task[];
  readonly onShowAll: () => void;
}

/**
 * Tasks of one kind: one stop of the Tab key; arrow keys walk over the rows, the right one to the button. Where a task
 * goes away because it is done, the focus goes to the next.
 */
export function TaskGroup({ title, count, tasks, onShowAll }: TaskGroupProps) {
  const texts = useTexts(overviewTexts);
  const number = new Intl.NumberFormat(useLocale());
  const heading = useId();
  return (
    <section className="task-group" aria-labelledby={heading}>
      <header className="task-group-head">
        <h2 id={heading}>
          {title} <span className="muted">{number.format(count)}</span>
        </h2>
        {count > tasks.length && (
          <Button kind="quiet" size="small" aria-label={texts.showAllOf(count, title)} onPress={onShowAll}>
            {texts.showAll(count)}
          </Button>
        )}
      </header>
      <GridList className="tasks" aria-labelledby={heading}>
        {tasks.map(({ id, sign, title: name, words, actLabel, onAct, onOpen }) => (
          <GridListItem key={id} id={id} className="task" textValue={name} onAction={onOpen}>
            {sign}
            <span className="task-title">{name}</span>
            <span className="task-words">{words}</span>
            <Button kind="quiet" size="small" aria-label={`${actLabel}: ${name}`} onPress={onAct}>
              {actLabel}
            </Button>
          </GridListItem>
        ))}
      </GridList>
    </section>
  );
}
