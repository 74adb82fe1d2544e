import type { ReactNode } from 'react';
import { bulkCommands } from '../../../shared/document/bulkEffect.ts';
import { usePerformSaid } from '../../document/usePerformSaid.ts';
import { bulkTexts } from '../../texts/bulk.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { BulkPreviewTable } from './BulkPreviewTable.tsx';
import { useBulkEffects } from './useBulkEffects.ts';
import type { FieldsOf } from './useBulkEffects.ts';
import './BulkDialog.css';

interface EffectsDialogProps {
  readonly title: string;
  /** The offers that are to be changed. */
  readonly ids: readonly string[];
  /** Always the same function for the same change; null while too little is said. */
  readonly change: FieldsOf | null;
  readonly today: string;
  readonly onClose: () => void;
  /** Where it is said what shall change. */
  readonly children: ReactNode;
}

/** Shows what a change would do to each of many offers, and does just that as one act. */
export function EffectsDialog({ title, ids, change, today, onClose, children }: EffectsDialogProps) {
  const texts = useTexts(bulkTexts);
  const perform = usePerformSaid();
  const preview = useBulkEffects(ids, change, today);
  const effects = preview?.isDone === true ? preview.effects : null;
  const changed = effects?.filter(({ values }) => values.length > 0).length ?? 0;
  const broken = effects?.filter(({ problems }) => problems.length > 0).length ?? 0;
  const unread = effects?.reduce((sum, effect) => sum + effect.unread.length, 0) ?? 0;

  const apply = () => {
    if (effects === null || changed === 0) return;
    onClose();
    void perform(bulkCommands(effects), texts.done(changed));
  };

  return (
    <Dialog
      title={title}
      size="large"
      onClose={onClose}
      onSubmit={apply}
      actions={
        <>
          <Button onPress={onClose}>{texts.cancel}</Button>
          <Button kind="main" type="submit" isDisabled={changed === 0}>
            {changed === 0 ? texts.submitNone : texts.submit(changed)}
          </Button>
        </>
      }
    >
      <div className="bulk-question">{children}</div>
      {preview === null ? (
        <p className="muted">{texts.sayMore}</p>
      ) : effects === null ? (
        <Progress label={texts.looking} share={preview.effects.length / Math.max(1, ids.length)} />
      ) : (
        <>
          <p role="status">
            {texts.summary(changed, effects.length - changed)} {broken > 0 && texts.broken(broken)}{' '}
            {unread > 0 && texts.unread(unread)}
          </p>
          <BulkPreviewTable effects={effects} />
        </>
      )}
    </Dialog>
  );
}
