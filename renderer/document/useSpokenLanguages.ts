import { useMemo } from 'react';
import { spokenLanguages } from '../../shared/catalogue/spokenLanguages.ts';
import { languageName } from '../../shared/texts/language.ts';
import { useLanguage } from '../texts/LanguageContext.tsx';
import type { PickItem } from '../ui/fields/findPicks.ts';

/** Languages to choose from, by name; `known` codes that are none of the usual ones are among them. */
export function useSpokenLanguages(known: readonly string[]): readonly PickItem[] {
  const language = useLanguage();
  return useMemo(() => {
    const codes = [...new Set([...spokenLanguages, ...known])];
    const items = codes.map((code) => ({ id: code, label: languageName(code, language) }));
    return items.sort((one, other) => one.label.localeCompare(other.label, language));
  }, [known, language]);
}
