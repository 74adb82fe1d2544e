import { historyTexts } from '../../texts/history.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { RecordPanel } from '../../ui/record/RecordPanel.tsx';
import { ValueTable } from '../../ui/values/ValueTable.tsx';
import type { RecordDifference } from './differences.ts';
import type { ShowFromHistory } from './show.ts';
import type { HistoryWords } from './useHistoryWords.ts';

interface DayRecordProps {
  readonly difference: RecordDifference;
  readonly words: HistoryWords;
  readonly onShow: ShowFromHistory;
  readonly onRestore: () => void;
  readonly onClose: () => void;
}

/** One record as it was on a day beside how it is now. */
export function DayRecord({ difference, words, onShow, onRestore, onClose }: DayRecordProps) {
  const { kind, id, wasThere, values } = difference;
  const texts = useTexts(historyTexts);
  const title = words.title(kind, id);
  return (
    <RecordPanel
      title={title}
      actions={
        <>
          {wasThere && (
            <Button icon="undo" onPress={onRestore}>
              {texts.takeBackRecord}
            </Button>
          )}
          <Button onPress={() => onShow.historyOf(kind, id)}>{texts.whole}</Button>
        </>
      }
      problems={[]}
      sections={[]}
      onClose={onClose}
    >
      {wasThere ? (
        <ValueTable
          label={title}
          values={values}
          names={words.names}
          heads={[texts.field, texts.now, texts.atThatTime]}
        />
      ) : (
        <p>{texts.notThereYetHint}</p>
      )}
    </RecordPanel>
  );
}
