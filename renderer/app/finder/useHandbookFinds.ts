import { useEffect, useState } from 'react';
import type { findHandbookPages, FoundPage } from '../../features/handbook/findHandbookPages.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { readQuery } from '../../ui/format/fold.ts';

/** The pages are looked for only when something is typed; more of them belong on the page of the Handbuch itself. */
const mostPages = 4;

/** The pages of the Handbuch that fit best what was typed; none while nothing is typed. */
export function useHandbookFinds(typed: string): readonly FoundPage[] {
  const language = useLanguage();
  const [find, setFind] = useState<typeof findHandbookPages | null>(null);
  useEffect(() => {
    let isWanted = true;
    // The Handbuch is no part of what every page loads.
    void import('../../features/handbook/findHandbookPages.ts').then((loaded) => {
      if (isWanted) setFind(() => loaded.findHandbookPages);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  const query = readQuery(typed);
  return find === null || query.length === 0 ? [] : find(query, language).slice(0, mostPages);
}
