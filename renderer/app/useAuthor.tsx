import { useState } from 'react';
import type { ReactNode } from 'react';
import { AuthorDialog } from './AuthorDialog.tsx';
import type { SettingsStore } from './SettingsStore.ts';

interface AuthorQuestion {
  readonly answer: (isKnown: boolean) => void;
}

/** Makes sure that it is known who works here: `ask` answers true at once, or after the dialog; false when given up. */
export function useAuthor(settings: SettingsStore): { ask: () => Promise<boolean>; dialog: ReactNode } {
  const [question, setQuestion] = useState<AuthorQuestion | null>(null);
  const ask = () => {
    if (settings.read().author !== '') return Promise.resolve(true);
    return new Promise<boolean>((answer) => setQuestion({ answer }));
  };
  const close = (isKnown: boolean) => {
    question?.answer(isKnown);
    setQuestion(null);
  };
  const dialog = question !== null && (
    <AuthorDialog
      onDone={(author, workplace) => void settings.write({ author, workplace }).then(() => close(true))}
      onCancel={() => close(false)}
    />
  );
  return { ask, dialog };
}
