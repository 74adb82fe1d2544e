import { useState } from 'react';
import { chainTexts } from '../../texts/chain.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface NotIntendedDialogProps {
  readonly name: string;
  readonly onDone: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why there shall be no offers in a cell. */
export function NotIntendedDialog({ name, onDone, onCancel }: NotIntendedDialogProps) {
  const texts = useTexts(chainTexts);
  const [reason, setReason] = useState('');
  return (
    <Dialog
      title={texts.markTitle}
      onClose={onCancel}
      onSubmit={() => onDone(reason.trim())}
      actions={
        <>
          <Button onPress={onCancel}>{texts.cancel}</Button>
          <Button kind="main" type="submit">
            {texts.take}
          </Button>
        </>
      }
    >
      <p>{texts.markWhat(name)}</p>
      <TextField label={texts.reason} hint={texts.reasonHint} value={reason} onChange={setReason} autoFocus />
    </Dialog>
  );
}
