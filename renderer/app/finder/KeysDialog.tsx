import { appTexts } from '../../texts/app.ts';
import { finderTexts } from '../../texts/finder.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { KeyList } from '../../ui/KeyList.tsx';

/** The keys by which the program is worked without a mouse, over the page. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { title } = useTexts(finderTexts).keys;
  const { close } = useTexts(appTexts);
  return (
    <Dialog title={title} onClose={onClose} onSubmit={onClose} actions={<Button type="submit">{close}</Button>}>
      <div role="group" aria-label={title} tabIndex={0}>
        <KeyList />
      </div>
    </Dialog>
  );
}
