import type { ListKind } from '../../../shared/catalogue/records.ts';
import { useEditsOf } from '../../document/useHistory.ts';
import { historyTexts } from '../../texts/history.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { RecordSection } from '../../ui/record/RecordSection.tsx';
import { stepsOf } from './recordEdits.ts';
import { useHistoryWords } from './useHistoryWords.ts';
import './RecordHistorySection.css';

interface RecordHistorySectionProps {
  readonly kind: ListKind;
  readonly id: string;
  /** Goes to the whole history of the record. */
  readonly onShowAll: () => void;
}

/** So many steps are told in the record itself. */
const shownSteps = 5;

/** What happened last to a record: the last section of it. */
export function RecordHistorySection({ kind, id, onShowAll }: RecordHistorySectionProps) {
  const texts = useTexts(historyTexts);
  const words = useHistoryWords();
  const edits = useEditsOf(kind, id);
  return (
    <RecordSection id="history" title={texts.title}>
      {edits !== null && (
        <>
          <ul className="history-steps" aria-label={texts.latest}>
            {stepsOf(edits)
              .slice(0, shownSteps)
              .map((step) => (
                <li key={step.name}>
                  <span className="muted small">
                    {words.moment(step.at)}, {words.who(step)}
                  </span>
                  <span>{[...new Set(step.edits.map(words.what))].join(', ')}</span>
                </li>
              ))}
          </ul>
          <div>
            <Button size="small" icon="history" onPress={onShowAll}>
              {texts.showAll}
            </Button>
          </div>
        </>
      )}
    </RecordSection>
  );
}
