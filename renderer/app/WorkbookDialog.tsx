import { useSession } from '../document/hooks.ts';
import { useHost } from '../host/HostContext.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { workbookTexts } from '../texts/workbook.ts';
import { Notice } from '../ui/Notice.tsx';
import { SaveDialog } from './SaveDialog.tsx';

/** Says what the workbook for the office holds and is for, and writes it. */
export function WorkbookDialog({ onClose }: { readonly onClose: () => void }) {
  const host = useHost();
  const { catalogueId } = useSession();
  const texts = useTexts(workbookTexts);
  return (
    <SaveDialog words={texts} save={() => host.call('export.workbook', { catalogueId })} onClose={onClose}>
      <p>{texts.what}</p>
      <p>{texts.kennung}</p>
      <Notice kind="warn" title={texts.internalTitle}>
        {texts.internal}
      </Notice>
    </SaveDialog>
  );
}
