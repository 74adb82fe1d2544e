import { useState } from 'react';
import { appTexts } from '../texts/app.ts';
import { useTexts } from '../texts/useTexts.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';

interface AuthorDialogProps {
  readonly onDone: (author: string, workplace: string) => void;
  readonly onCancel: () => void;
}

/** Asks once who works here, before the first thing is written. */
export function AuthorDialog({ onDone, onCancel }: AuthorDialogProps) {
  const texts = useTexts(appTexts);
  const [author, setAuthor] = useState('');
  const [workplace, setWorkplace] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const submit = () => {
    setIsAsked(true);
    if (author.trim() !== '') onDone(author.trim(), workplace.trim());
  };
  return (
    <Dialog
      title={texts.author.title}
      onClose={onCancel}
      onSubmit={submit}
      actions={
        <>
          <Button onPress={onCancel}>{texts.cancel}</Button>
          <Button kind="main" type="submit">
            {texts.author.submit}
          </Button>
        </>
      }
    >
      <p>{texts.author.why}</p>
      <TextField
        label={texts.author.name}
        hint={texts.author.nameHint}
        error={isAsked && author.trim() === '' && texts.author.nameMissing}
        value={author}
        onChange={setAuthor}
        autoFocus
      />
      <TextField
        label={texts.author.workplace}
        hint={texts.author.workplaceHint}
        value={workplace}
        onChange={setWorkplace}
      />
    </Dialog>
  );
}
