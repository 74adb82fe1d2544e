import { useMemo } from 'react';
import { topics } from '../../shared/catalogue/topics.ts';
import { fields } from '../../shared/catalogue/vocabulary.ts';
import { useLanguage } from '../texts/LanguageContext.tsx';
import type { PickGroup } from '../ui/fields/findPicks.ts';
import { useCatalogue } from './hooks.ts';

/** The topics under their fields of action, the catalogue's own ones included. */
export function useTopicGroups(): readonly PickGroup[] {
  const language = useLanguage();
  const own = useCatalogue().topics;
  return useMemo(
    () =>
      fields.map((field) => ({
        label: field[language],
        items: [
          ...topics
            .filter(({ parent }) => parent === field.id)
            .map((topic) => ({ id: topic.id, label: topic[language] })),
          ...own
            .filter(({ parent }) => parent === field.id)
            .map(({ id, label }) => ({ id, label: label[language] ?? label['de'] ?? id })),
        ],
      })),
    [language, own],
  );
}
