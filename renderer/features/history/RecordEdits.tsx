import type { RecordKind } from '../../../shared/catalogue/records.ts';
import type { Edit } from '../../../shared/document/history.ts';
import { historyTexts } from '../../texts/history.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ValueTable } from '../../ui/values/ValueTable.tsx';
import type { ShowFromHistory } from './show.ts';
import type { HistoryWords } from './useHistoryWords.ts';

interface RecordEditsProps {
  readonly kind: RecordKind;
  readonly id: string;
  readonly edits: readonly Edit[];
  readonly words: HistoryWords;
  readonly onShow: ShowFromHistory;
  readonly onTakeBack: (edits: readonly Edit[]) => void;
}

/** What one act did to one record. */
export function RecordEdits({ kind, id, edits, words, onShow, onTakeBack }: RecordEditsProps) {
  const texts = useTexts(historyTexts);
  const title = words.title(kind, id);
  const values = edits.filter(({ key }) => key !== '');
  return (
    <article className="record-edits" aria-label={title}>
      <header className="record-edits-head">
        <h3>
          {title} {values.length === 0 && <span className="muted">{texts.created}</span>}
        </h3>
        <IconButton
          icon="history"
          kind="small"
          label={texts.historyOf(title)}
          onPress={() => onShow.historyOf(kind, id)}
        />
        <IconButton icon="arrow-right" kind="small" label={texts.open(title)} onPress={() => onShow.record(kind, id)} />
      </header>
      {values.length > 0 && (
        <ValueTable
          label={title}
          values={values}
          names={words.names}
          heads={[texts.field, texts.before, texts.after]}
          act={{
            head: texts.takeBack,
            of: (edit) => (
              <Button
                kind="quiet"
                size="small"
                aria-label={texts.takeBackValue(words.what(edit))}
                onPress={() => onTakeBack([edit])}
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
