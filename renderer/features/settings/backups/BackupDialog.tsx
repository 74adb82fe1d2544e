import { useEffect, useState } from 'react';
import type { Backup, BackupPreview } from '../../../../shared/rpc/backupCalls.ts';
import { useSession } from '../../../document/hooks.ts';
import { useSayActed } from '../../../document/useSayActed.ts';
import { useHost } from '../../../host/HostContext.tsx';
import { backupsTexts } from '../../../texts/backups.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { momentText } from '../../../texts/times.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorNotice } from '../../../ui/ErrorNotice.tsx';
import { Progress } from '../../../ui/Progress.tsx';

interface BackupDialogProps {
  readonly backup: Backup;
  readonly onClose: () => void;
}

/** What a backup holds and what bringing it back would change; then the word. */
export function BackupDialog({ backup, onClose }: BackupDialogProps) {
  const host = useHost();
  const session = useSession();
  const sayActed = useSayActed();
  const { catalogueId } = session;
  const { name } = backup;
  const texts = useTexts(backupsTexts);
  const language = useLanguage();
  const [preview, setPreview] = useState<BackupPreview | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isRestoring, setIsRestoring] = useState(false);
  useEffect(() => {
    let isWanted = true;
    host.call('backups.preview', { catalogueId, name }).then(
      (found) => isWanted && setPreview(found),
      (failure: unknown) => isWanted && setError(failure),
    );
    return () => {
      isWanted = false;
    };
  }, [host, catalogueId, name]);

  const restore = async () => {
    setIsRestoring(true);
    try {
      const act = await host.call('backups.restore', { catalogueId, name });
      session.recordAct(act);
      sayActed(act, texts.restored);
      onClose();
    } catch (failure) {
      setError(failure);
      setIsRestoring(false);
    }
  };
  const canRestore = preview !== null && preview.differing > 0;
  return (
    <Dialog
      title={texts.previewTitle(momentText(new Date(backup.at), language))}
      onClose={onClose}
      onSubmit={() => void restore()}
      actions={
        <>
          <Button onPress={onClose}>{texts.cancel}</Button>
          {canRestore && (
            <Button kind="main" type="submit" isDisabled={isRestoring}>
              {texts.restore}
            </Button>
          )}
        </>
      }
    >
      <ErrorNotice error={error} />
      {preview === null ? (
        error === null && <Progress label={texts.looking} share={null} />
      ) : (
        <>
          <p>
            {texts.holds(preview.offers, preview.partners, preview.places)} {texts.differing(preview.differing)}
          </p>
          {canRestore && <p className="muted">{texts.kept}</p>}
        </>
      )}
    </Dialog>
  );
}
