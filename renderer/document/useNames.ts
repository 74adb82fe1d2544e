import { useMemo } from 'react';
import { useSession } from './hooks.ts';
import { useLanguage } from '../texts/LanguageContext.tsx';
import { namesIn } from '../ui/values/names.ts';
import type { Names } from '../ui/values/names.ts';

/** What people call the things of the open catalogue. */
export function useNames(): Names {
  const { projection } = useSession();
  const language = useLanguage();
  return useMemo(() => namesIn(projection, language), [projection, language]);
}
