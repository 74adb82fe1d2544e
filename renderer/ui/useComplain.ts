import { useCallback } from 'react';
import { errorText } from '../texts/errorText.ts';
import { useLanguage } from '../texts/LanguageContext.tsx';
import { say } from './toasts.ts';

/** Says at the foot of the window what went wrong, where no part of the page is the place for it. */
export function useComplain(): (error: unknown) => void {
  const language = useLanguage();
  return useCallback((error: unknown) => say({ text: errorText(error, language), isBad: true }), [language]);
}
