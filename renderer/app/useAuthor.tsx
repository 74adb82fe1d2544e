import { useState } from 'react';
import type { ReactNode } from 'react';
import { useComplain } from '../ui/useComplain.ts';
import { AuthorDialog } from './AuthorDialog.tsx';
import type { SettingsStore } from './SettingsStore.ts';

interface AuthorQuestion {
  readonly answer: (isKnown: boolean) => void;
}

/**
 * Makes sure that it is known who works here. `ask` answers true at once, or after the dialog; false when given up.
 * @param isNeeded asks without being told to: a catalogue is open; giving up then calls `onGivenUp`
 */
export function useAuthor(
  settings: SettingsStore,
  isNeeded: boolean,
  onGivenUp: () => void,
): { ask: () => Promise<boolean>; dialog: ReactNode } {
  const complain = useComplain();
  const [question, setQuestion] = useState<AuthorQuestion | null>(null);
  const ask = () => {
    if (settings.read().author !== '') return Promise.resolve(true);
    return new Promise<boolean>((answer) => setQuestion({ answer }));
  };
  const close = (isKnown: boolean) => {
    question?.answer(isKnown);
    setQuestion(null);
    if (!isKnown && isNeeded) onGivenUp();
  };
  const dialog = (question !== null || isNeeded) && (
    <AuthorDialog
      onDone={(author, workplace) => void settings.write({ author, workplace }).then(() => close(true), complain)}
      onCancel={() => close(false)}
    />
  );
  return { ask, dialog };
}
