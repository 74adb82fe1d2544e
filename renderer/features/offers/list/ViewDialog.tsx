import { useState } from 'react';
import { viewsTexts } from '../../../texts/views.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';

interface ViewDialogProps {
  readonly title: string;
  /** What it is called so far. */
  readonly name: string;
  readonly onDone: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks what a view shall be called. */
export function ViewDialog({ title, name: before, onDone, onClose }: ViewDialogProps) {
  const texts = useTexts(viewsTexts);
  const [name, setName] = useState(before);
  const [wasAsked, setWasAsked] = useState(false);
  const submit = () => {
    setWasAsked(true);
    if (name.trim() !== '') onDone(name.trim());
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <Button onPress={onClose}>{texts.cancel}</Button>
          <Button kind="main" type="submit">
            {texts.keep}
          </Button>
        </>
      }
    >
      <TextField
        label={texts.name}
        hint={texts.nameHint}
        error={wasAsked && name.trim() === '' && texts.nameMissing}
        value={name}
        onChange={setName}
        autoFocus
      />
    </Dialog>
  );
}
