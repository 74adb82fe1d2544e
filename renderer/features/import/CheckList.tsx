import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ImportMapping, ImportPreview } from '../../../shared/imports/importPreview.ts';
import type { HostTask } from '../../host/useHostTask.ts';
import { importTexts } from '../../texts/import.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { ColumnMapping } from './ColumnMapping.tsx';
import { ImportRows } from './ImportRows.tsx';
import { ImportSteps } from './ImportSteps.tsx';
import { ListFindings } from './ListFindings.tsx';
import { ListFacts } from './ListFacts.tsx';
import { countKinds } from './rowKinds.ts';
import type { RowChoices } from './rowKinds.ts';
import { TaskProgress } from './TaskProgress.tsx';

interface CheckListProps {
  readonly preview: ImportPreview;
  readonly task: HostTask;
  readonly problem: ReactNode;
  readonly onMap: (sheet: string, mapping: ImportMapping | null) => void;
  readonly onTake: (choices: RowChoices) => void;
  readonly onBack: () => void;
}

/** The second step: which column is what, and what becomes of each row. Nothing is written yet. */
export function CheckList({ preview, task, problem, onMap, onTake, onBack }: CheckListProps) {
  const texts = useTexts(importTexts);
  const [choices, setChoices] = useState<RowChoices>({});
  const [isTaking, setIsTaking] = useState(false);
  const counts = countKinds(preview.rows, choices);
  const taken = (counts.get('create') ?? 0) + (counts.get('update') ?? 0);
  return (
    <>
      <PageHead
        title={texts.title}
        actions={
          <>
            <Button isDisabled={task.isRunning} onPress={onBack}>
              {texts.back}
            </Button>
            <Button
              kind="main"
              isDisabled={taken === 0 || task.isRunning}
              onPress={() => {
                setIsTaking(true);
                onTake(choices);
              }}
            >
              {taken === 0 ? texts.nothingToTake : texts.take(taken)}
            </Button>
          </>
        }
      >
        <ImportSteps current="check" />
      </PageHead>
      <ListFacts
        preview={preview}
        onSheet={(sheet) => {
          setChoices({});
          onMap(sheet, null);
        }}
      />
      {problem}
      {task.isRunning && <TaskProgress task={task} label={isTaking ? texts.taking : texts.reading} />}
      <div className="import-check" inert={task.isRunning}>
        <div className="import-left">
          <ColumnMapping columns={preview.columns} onMap={(mapping) => onMap(preview.sheet, mapping)} />
          <ListFindings preview={preview} />
        </div>
        <ImportRows
          rows={preview.rows}
          counts={counts}
          choices={choices}
          onChoose={(row, choice) => setChoices({ ...choices, [row]: choice })}
        />
      </div>
    </>
  );
}
