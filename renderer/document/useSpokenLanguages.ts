import { useMemo } from 'react';
import { languageName } from '../../shared/texts/language.ts';
import { useLanguage } from '../texts/LanguageContext.tsx';
import type { PickItem } from '../ui/fields/findPicks.ts';

// Languages spoken by families in Germany, German Sign Language (gsg) among them; BCP 47.
const offered =
  'am ar az bg bn bs ckb cs da de el en es et fa fi fr gsg ha he hi hr hu hy id it ja ka kk kmr ko ku lt lv mk mn mt ne nl no pa pl ps pt ro ru sk sl so sq sr sv sw ta te th ti tr uk ur uz vi yo zh'.split(
    ' ',
  );

/** Languages to choose from, by name; `known` codes that are none of the usual ones are among them. */
export function useSpokenLanguages(known: readonly string[]): readonly PickItem[] {
  const language = useLanguage();
  return useMemo(() => {
    const codes = [...new Set([...offered, ...known])];
    const items = codes.map((code) => ({ id: code, label: languageName(code, language) }));
    return items.sort((one, other) => one.label.localeCompare(other.label, language));
  }, [known, language]);
}
