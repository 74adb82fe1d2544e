import type { Edit } from '../../../shared/document/history.ts';
import { historyTexts } from '../../texts/history.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { ValueTable } from '../../ui/values/ValueTable.tsx';
import type { RecordStep } from './recordEdits.ts';
import type { HistoryWords } from './useHistoryWords.ts';

interface RecordStepViewProps {
  readonly step: RecordStep;
  readonly words: HistoryWords;
  /** Brings back the state after this step; null where that is how it is. */
  readonly onRestore: (() => void) | null;
  readonly onTakeBack: (edit: Edit) => void;
}

/** One step in the history of a record: who, when, and every value before and after. */
export function RecordStepView({ step, words, onRestore, onTakeBack }: RecordStepViewProps) {
  const texts = useTexts(historyTexts);
  const moment = words.moment(step.at);
  const values = step.edits.filter(({ key }) => key !== '');
  const isCreation = step.edits.some(({ created }) => created);
  return (
    <article className="record-edits" aria-label={`${moment}, ${words.who(step)}`}>
      <header className="record-edits-head">
        <h2>
          {moment} <span className="muted">{words.who(step)}</span>{' '}
          {isCreation && <span className="muted">– {texts.created}</span>}
        </h2>
        {onRestore !== null && (
          <Button size="small" aria-label={texts.takeBackMomentOf(moment)} onPress={onRestore}>
            {texts.takeBackMoment}
          </Button>
        )}
      </header>
      {values.length > 0 && (
        <ValueTable
          label={moment}
          values={values}
          names={words.names}
          heads={[texts.field, texts.before, texts.after]}
          act={{
            head: texts.takeBack,
            of: (edit) =>
              edit.created !== true && (
                <Button
                  kind="quiet"
                  size="small"
                  aria-label={texts.takeBackValue(words.what(edit))}
                  onPress={() => onTakeBack(edit)}
                >
                  {texts.takeBack}
                </Button>
              ),
          }}
        />
      )}
    </article>
  );
}
