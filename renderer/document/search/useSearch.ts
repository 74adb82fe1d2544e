import { useDeferredValue, useMemo } from 'react';
import type { ListKind } from '../../../shared/catalogue/records.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { useSelected } from '../hooks.ts';
import type { Found } from './WordIndex.ts';

/**
 * What a search comes to among all records of a kind, archived ones too; null while nothing is typed. Typing goes first: the
 * answer may follow a moment later, and gets better while the catalogue is still being read.
 */
export function useSearch(kind: ListKind, typed: string): Found | null {
  const language = useLanguage();
  const search = useSelected((session) => session.search(kind, language));
  const query = useDeferredValue(typed);
  return useMemo(() => search(query), [search, query]);
}
