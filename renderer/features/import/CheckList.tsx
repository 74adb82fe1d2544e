import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ImportDecisions, ImportPreview, ListReading } from '../../../shared/imports/importPreview.ts';
import { noDecisions } from '../../../shared/imports/importPreview.ts';
import type { HostTask } from '../../host/useHostTask.ts';
import { importTexts } from '../../texts/import.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { ColumnMapping } from './ColumnMapping.tsx';
import { ImportRows } from './ImportRows.tsx';
import { ImportSteps } from './ImportSteps.tsx';
import { ListFacts } from './ListFacts.tsx';
import { ListFindings } from './ListFindings.tsx';
import { readingOf } from './readingOf.ts';
import { countKinds } from './rowKinds.ts';
import { TaskProgress } from './TaskProgress.tsx';
import { UnreadFiles } from './UnreadFiles.tsx';
import { WordMapping } from './WordMapping.tsx';

interface CheckListProps {
  readonly preview: ImportPreview;
  readonly task: HostTask;
  readonly problem: ReactNode;
  readonly onRead: (list: number, reading: ListReading) => void;
  readonly onTake: (decisions: ImportDecisions) => void;
  readonly onBack: () => void;
}

/** The second step: which column is what, and what becomes of each row. Nothing is written yet. */
export function CheckList({ preview, task, problem, onRead, onTake, onBack }: CheckListProps) {
  const texts = useTexts(importTexts);
  const { lists, rows, unread } = preview;
  const [current, setCurrent] = useState(() =>
    Math.max(
      0,
      lists.findIndex(({ isTaken }) => isTaken),
    ),
  );
  const [decisions, setDecisions] = useState<ImportDecisions>(noDecisions);
  const [isTaking, setIsTaking] = useState(false);
  const counts = countKinds(rows, decisions);
  const taken = (counts.get('create') ?? 0) + (counts.get('update') ?? 0);
  const list = lists[current];
  if (list === undefined) return null;
  const reread = (changed: Partial<ListReading>) => onRead(current, { ...readingOf(list), ...changed });
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
                onTake(decisions);
              }}
            >
              {taken === 0 ? texts.nothingToTake : texts.take(taken)}
            </Button>
          </>
        }
      >
        <ImportSteps current="check" />
      </PageHead>
      <ListFacts lists={lists} current={current} onOpen={setCurrent} onReread={reread} />
      <UnreadFiles unread={unread} />
      {problem}
      {task.isRunning && <TaskProgress task={task} label={isTaking ? texts.taking : texts.reading} />}
      <div className="import-check" inert={task.isRunning}>
        <div className="import-left">
          {list.isRemembered && <p className="muted small">{texts.remembered}</p>}
          <WordMapping words={list.words} onMean={(words) => reread({ words })} />
          <ColumnMapping
            kind={list.kind}
            columns={list.columns}
            onMap={(mapping) => reread({ mapping })}
            {...(list.isRemembered && { onAnew: () => reread({ mapping: null, words: {} }) })}
          />
          <ListFindings preview={preview} list={list} />
        </div>
        <ImportRows
          key={current}
          list={list}
          rows={rows.filter((row) => row.list === current)}
          names={preview.names}
          decisions={decisions}
          onDecide={setDecisions}
        />
      </div>
    </>
  );
}
