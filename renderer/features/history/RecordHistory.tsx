import { useMemo } from 'react';
import type { RecordKind } from '../../../shared/catalogue/records.ts';
import { catalogueAsOf } from '../../../shared/document/catalogueAsOf.ts';
import { restoreCommands } from '../../../shared/document/restoreCommands.ts';
import { useSession } from '../../document/hooks.ts';
import { useEditsOf } from '../../document/useHistory.ts';
import { historyTexts } from '../../texts/history.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { Select } from '../../ui/Select.tsx';
import type { HistoryTarget } from './historyTarget.ts';
import { wholeHistory } from './historyTarget.ts';
import { stepsOf } from './recordEdits.ts';
import type { RecordStep } from './recordEdits.ts';
import { RecordStepView } from './RecordStepView.tsx';
import { takeBackCommands } from './restoring.ts';
import type { ShowFromHistory } from './show.ts';
import { useHistoryWords } from './useHistoryWords.ts';
import { useRestore } from './useRestore.tsx';

interface RecordHistoryProps {
  readonly kind: RecordKind;
  readonly id: string;
  /** Only this field; null for all. */
  readonly fieldKey: string | null;
  readonly onTarget: (target: HistoryTarget) => void;
  readonly onShow: ShowFromHistory;
}

/** The history of one record or one field of it: step by step, each value and each state to be brought back. */
export function RecordHistory({ kind, id, fieldKey, onTarget, onShow }: RecordHistoryProps) {
  const { doc } = useSession().projection;
  const texts = useTexts(historyTexts);
  const words = useHistoryWords();
  const { ask, dialog } = useRestore();
  const edits = useEditsOf(kind, id);
  const keys = useMemo(() => [...new Set((edits ?? []).map(({ key }) => key))].filter((key) => key !== ''), [edits]);
  const shown = useEditsOf(kind, id, fieldKey ?? undefined);
  const steps = useMemo(() => stepsOf(shown ?? []), [shown]);
  const restoreMoment = ({ at }: RecordStep) => {
    if (at !== null)
      ask(restoreCommands(doc, catalogueAsOf(doc, at), { kind, id, ...(fieldKey !== null && { key: fieldKey }) }));
  };
  return (
    <>
      <PageHead
        title={texts.historyOf(words.title(kind, id))}
        actions={
          <>
            <Button onPress={() => onTarget(wholeHistory)}>{texts.whole}</Button>
            <Button icon="arrow-right" onPress={() => onShow.record(kind, id)}>
              {texts.open(words.title(kind, id))}
            </Button>
          </>
        }
      />
      <div className="list-bar">
        <Select
          aria-label={texts.ofField}
          items={[
            { id: 'all', label: texts.allFields },
            ...keys.map((key) => ({ id: key, label: words.what({ kind, key, after: true }) })),
          ]}
          value={fieldKey ?? 'all'}
          onChange={(key) => onTarget({ of: 'record', kind, id, key: key === 'all' ? null : key })}
        />
      </div>
      <div className="history-page">
        {shown === null && <Progress label={texts.reading} share={null} />}
        {steps.map((step, position) => (
          <RecordStepView
            key={step.name}
            step={step}
            words={words}
            // What is newest is what stands there now.
            onRestore={position === 0 || step.at === null ? null : () => restoreMoment(step)}
            onTakeBack={(edit) => ask(takeBackCommands(doc, [edit]))}
          />
        ))}
      </div>
      {dialog}
    </>
  );
}
