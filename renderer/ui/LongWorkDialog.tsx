import { useSyncExternalStore } from 'react';
import { longWorkTexts } from '../texts/longWork.ts';
import { useTexts } from '../texts/useTexts.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { shownWork } from './longWork.ts';
import { Progress } from './Progress.tsx';

/** How far long work is, and the way to stop it; nothing while there is none. */
export function LongWorkDialog() {
  const texts = useTexts(longWorkTexts);
  const work = useSyncExternalStore(shownWork.subscribe, shownWork.read);
  if (work === null) return null;
  const { title, share, stop } = work;
  return (
    <Dialog
      title={title}
      onClose={stop}
      actions={
        <Button onPress={stop} isDisabled={share === null}>
          {texts.stop}
        </Button>
      }
    >
      <Progress label={share === null ? texts.writing : texts.looking} share={share} />
    </Dialog>
  );
}
