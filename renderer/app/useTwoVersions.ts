import { useMemo } from 'react';
import { useQuestions } from '../document/hooks.ts';
import type { TwoVersions } from '../ui/record/TwoVersions.tsx';
import { go } from './useRoute.ts';

/** Where in a record there are two versions of a field, with the way to the page that compares them. */
export function useTwoVersions(catalogueId: string, recordId: string | null): TwoVersions {
  const questions = useQuestions();
  return useMemo(
    () =>
      new Map(
        questions.flatMap((question) =>
          question.type === 'versions' && question.id === recordId
            ? [[question.key, () => go({ view: 'merge', catalogueId, recordId: question.name })] as const]
            : [],
        ),
      ),
    [questions, catalogueId, recordId],
  );
}
