import { useMemo, useState } from 'react';
import { dayOf } from '../../../shared/catalogue/calendar.ts';
import { bulkCommands } from '../../../shared/document/bulkEffect.ts';
import { useSession } from '../../document/hooks.ts';
import { appTexts } from '../../texts/app.ts';
import { bulkTexts } from '../../texts/bulk.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Progress } from '../../ui/Progress.tsx';
import type { BulkRequest } from '../../ui/record/changeOffers.ts';
import { say } from '../../ui/toasts.ts';
import { useComplain } from '../../ui/useComplain.ts';
import { changeOf, draftOf } from './bulkDraft.ts';
import type { BulkDraft } from './bulkDraft.ts';
import { BulkForm } from './BulkForm.tsx';
import { BulkPreviewTable } from './BulkPreviewTable.tsx';
import { useBulkEffects } from './useBulkEffects.ts';
import './BulkDialog.css';

interface BulkDialogProps {
  readonly request: BulkRequest;
  readonly onClose: () => void;
}

function begin({ handOver }: BulkRequest, today: string): BulkDraft {
  if (handOver === undefined) return draftOf('status', today);
  return { ...draftOf('partners', today), partnerId: handOver.partnerId };
}

/** Asks what shall change in many offers, shows what that does to each, and does it as one act. */
export function BulkDialog({ request, onClose }: BulkDialogProps) {
  const { ids, handOver } = request;
  const session = useSession();
  const texts = useTexts(bulkTexts);
  const app = useTexts(appTexts);
  const complain = useComplain();
  const [today] = useState(() => dayOf(new Date()));
  const [draft, setDraft] = useState(() => begin(request, today));
  const [isApplying, setIsApplying] = useState(false);
  const { author } = session.person;
  const change = useMemo(() => changeOf(draft, author, today), [draft, author, today]);
  const preview = useBulkEffects(ids, change, today);
  const effects = preview?.isDone === true ? preview.effects : null;
  const changed = effects?.filter(({ values }) => values.length > 0).length ?? 0;
  const broken = effects?.filter(({ problems }) => problems.length > 0).length ?? 0;

  const apply = () => {
    if (effects === null || changed === 0 || isApplying) return;
    setIsApplying(true);
    // Many offers take a moment: first the window says so.
    setTimeout(() => {
      onClose();
      try {
        const act = session.perform(bulkCommands(effects));
        say({ text: texts.done(changed), action: { label: app.undo, onPress: () => session.takeBack(act) } });
      } catch (error) {
        complain(error);
      }
    });
  };

  return (
    <Dialog
      title={handOver === undefined ? texts.title(ids.length) : texts.handOverTitle(ids.length)}
      size="large"
      onClose={onClose}
      onSubmit={apply}
      actions={
        <>
          <Button onPress={onClose}>{texts.cancel}</Button>
          <Button kind="main" type="submit" isDisabled={changed === 0 || isApplying}>
            {changed === 0 ? texts.submitNone : texts.submit(changed)}
          </Button>
        </>
      }
    >
      <BulkForm draft={draft} onDraft={setDraft} ids={ids} today={today} />
      {isApplying ? (
        <Progress label={texts.applying} share={null} />
      ) : preview === null ? (
        <p className="muted">{texts.sayMore}</p>
      ) : effects === null ? (
        <Progress label={texts.looking} share={preview.effects.length / Math.max(1, ids.length)} />
      ) : (
        <>
          <p role="status">
            {texts.summary(changed, effects.length - changed)} {broken > 0 && texts.broken(broken)}
          </p>
          <BulkPreviewTable effects={effects} />
        </>
      )}
    </Dialog>
  );
}
