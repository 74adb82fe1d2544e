import type { ReactNode } from 'react';
import type { HostTask } from '../../host/useHostTask.ts';
import { importTexts } from '../../texts/import.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { ImportSteps } from './ImportSteps.tsx';
import { TaskProgress } from './TaskProgress.tsx';

interface ChooseListProps {
  readonly title: string;
  readonly task: HostTask;
  readonly problem: ReactNode;
  readonly onChoose: () => void;
}

/** The first step: which list. */
export function ChooseList({ title, task, problem, onChoose }: ChooseListProps) {
  const texts = useTexts(importTexts);
  return (
    <>
      <PageHead title={title}>
        <ImportSteps current="file" />
      </PageHead>
      <div className="import-body">
        {problem}
        {task.isRunning ? (
          <TaskProgress task={task} label={texts.reading} />
        ) : (
          <EmptyState
            icon="import"
            title={texts.chooseTitle}
            actions={
              <Button kind="main" icon="folder" onPress={onChoose}>
                {texts.choose}
              </Button>
            }
          >
            {texts.chooseWhat}
          </EmptyState>
        )}
      </div>
    </>
  );
}
