import { editsOfAct } from '../../../shared/document/acts.ts';
import type { ActSummary } from '../../../shared/document/acts.ts';
import type { Edit } from '../../../shared/document/history.ts';
import { useSession } from '../../document/hooks.ts';
import { historyTexts } from '../../texts/history.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { RecordPanel } from '../../ui/record/RecordPanel.tsx';
import { RecordEdits } from './RecordEdits.tsx';
import { byRecord, takeBackCommands } from './restoring.ts';
import type { ShowFromHistory } from './show.ts';
import { useHistoryWords } from './useHistoryWords.ts';
import { useRestore } from './useRestore.tsx';

interface ActPanelProps {
  readonly act: ActSummary;
  readonly onShow: ShowFromHistory;
  readonly onClose: () => void;
}

/** As many records of one act are shown: an import touches thousands. */
const shownRecords = 50;

/** One act with everything it changed, and the way to take it back: one value or all. */
export function ActPanel({ act, onShow, onClose }: ActPanelProps) {
  const { doc } = useSession().projection;
  const texts = useTexts(historyTexts);
  const words = useHistoryWords();
  const { ask, dialog } = useRestore();
  const edits = editsOfAct(doc, act);
  const records = byRecord(edits);
  const takeBack = (some: readonly Edit[]) => ask(takeBackCommands(doc, some));
  return (
    <RecordPanel
      title={words.who(act)}
      meta={words.moment(act.at)}
      actions={
        <Button icon="undo" onPress={() => takeBack(edits)}>
          {texts.takeBackAct}
        </Button>
      }
      problems={[]}
      sections={[]}
      onClose={onClose}
    >
      {records.slice(0, shownRecords).map(({ kind, id, values }) => (
        <RecordEdits
          key={`${kind}/${id}`}
          kind={kind}
          id={id}
          edits={values}
          words={words}
          onShow={onShow}
          onTakeBack={takeBack}
        />
      ))}
      {records.length > shownRecords && <p className="muted">{texts.moreRecords(records.length - shownRecords)}</p>}
      {dialog}
    </RecordPanel>
  );
}
