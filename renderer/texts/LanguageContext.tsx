import { createContext, use } from 'react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Language } from '../../shared/texts/language.ts';

const LanguageContext = createContext<Language>('de');

const locales = { de: 'de-DE', en: 'en-GB' } as const satisfies Record<Language, string>;

/** Speaks one language below it: our texts, the words of React Aria, and how dates and numbers are written. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <LanguageContext value={language}>
      <I18nProvider locale={locales[language]}>{children}</I18nProvider>
    </LanguageContext>
  );
}

/** The language of the interface. */
export const useLanguage = (): Language => use(LanguageContext);

/** The locale that dates, numbers and sorting follow. */
export const useLocale = (): string => locales[useLanguage()];
