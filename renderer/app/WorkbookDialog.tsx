import { useState } from 'react';
import { useSession } from '../document/hooks.ts';
import { useHost } from '../host/HostContext.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { workbookTexts } from '../texts/workbook.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Notice } from '../ui/Notice.tsx';
import { say } from '../ui/toasts.ts';

/** Says what the workbook for the office holds and is for, asks where to and writes it. */
export function WorkbookDialog({ onClose }: { readonly onClose: () => void }) {
  const host = useHost();
  const { catalogueId } = useSession();
  const texts = useTexts(workbookTexts);
  const [error, setError] = useState<unknown>(null);

  const save = async () => {
    try {
      const path = await host.call('export.workbook', { catalogueId });
      if (path === null) return;
      say({ text: texts.saved(path) });
      onClose();
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <Dialog
      title={texts.title}
      onClose={onClose}
      onSubmit={() => void save()}
      actions={
        <>
          <Button onPress={onClose}>{texts.cancel}</Button>
          <Button kind="main" type="submit">
            {texts.submit}
          </Button>
        </>
      }
    >
      <p>{texts.what}</p>
      <p>{texts.kennung}</p>
      <Notice kind="warn" title={texts.internalTitle}>
        {texts.internal}
      </Notice>
      <ErrorNotice error={error} />
    </Dialog>
  );
}
