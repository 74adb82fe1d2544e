import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { say } from '../ui/toasts.ts';

interface SaveDialogProps {
  readonly words: {
    readonly title: string;
    readonly cancel: string;
    readonly submit: string;
    readonly saved: (path: string) => string;
  };
  /** Asks where to, writes a file there and answers its path; null where nothing was written. */
  readonly save: () => Promise<string | null>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What goes into a file, before it is written; says where it lies, or why it could not be written. */
export function SaveDialog({ words, save, onClose, children }: SaveDialogProps) {
  const [error, setError] = useState<unknown>(null);
  const submit = async () => {
    try {
      const path = await save();
      if (path === null) return;
      say({ text: words.saved(path) });
      onClose();
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button kind="main" type="submit">
            {words.submit}
          </Button>
        </>
      }
    >
      <ErrorNotice error={error} />
      {children}
    </Dialog>
  );
}
