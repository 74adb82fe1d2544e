import type { Command } from '../../../shared/document/commands.ts';
import { useSession } from '../../document/hooks.ts';
import { historyTexts } from '../../texts/history.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ValueTable } from '../../ui/values/ValueTable.tsx';
import { byRecord, restoredValues } from './restoring.ts';
import { useHistoryWords } from './useHistoryWords.ts';

interface RestoreDialogProps {
  readonly commands: readonly Command[];
  readonly onRestore: () => void;
  readonly onClose: () => void;
}

/** So many records are shown with all that changes in them; the sentence above counts them all. */
const shownRecords = 20;

/** Shows what bringing back will change, and asks for the word. */
export function RestoreDialog({ commands, onRestore, onClose }: RestoreDialogProps) {
  const { person, projection } = useSession();
  const texts = useTexts(historyTexts);
  const words = useHistoryWords();
  const mark = { by: person.author, at: new Date().toISOString() };
  const values = restoredValues(projection.doc, commands, mark);
  const records = byRecord(values);
  return (
    <Dialog
      title={texts.previewTitle}
      size="large"
      onClose={onClose}
      onSubmit={onRestore}
      actions={
        <>
          <Button onPress={onClose}>{texts.cancel}</Button>
          {values.length > 0 && (
            <Button kind="main" type="submit">
              {texts.takeBack}
            </Button>
          )}
        </>
      }
    >
      {values.length === 0 ? (
        <p>{texts.nothingToTakeBack}</p>
      ) : (
        <p>
          {texts.preview(records.length, values.length)} {texts.previewKept}
        </p>
      )}
      {records.slice(0, shownRecords).map(({ kind, id, values: own }) => (
        <article key={`${kind}/${id}`} className="restored-record">
          <h3>{words.title(kind, id)}</h3>
          <ValueTable
            label={words.title(kind, id)}
            values={own}
            names={words.names}
            heads={[texts.field, texts.now, texts.then]}
          />
        </article>
      ))}
      {records.length > shownRecords && <p className="muted">{texts.more(records.length - shownRecords)}</p>}
    </Dialog>
  );
}
