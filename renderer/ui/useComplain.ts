import { useCallback } from 'react';
import { Refusal } from '../../shared/refusal.ts';
import { errorText } from '../texts/errorText.ts';
import { useLanguage } from '../texts/LanguageContext.tsx';
import { say } from './toasts.ts';

/** Says at the foot of the window what went wrong, where no part of the page is the place for it. */
export function useComplain(): (error: unknown) => void {
  const language = useLanguage();
  return useCallback(
    (error: unknown) => {
      // That the program has ended stands at the head of the window, for everything that waited for it.
      if (error instanceof Refusal && error.code === 'disconnected') return;
      say({ text: errorText(error, language), isBad: true });
    },
    [language],
  );
}
