import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { listKinds } from '../../shared/catalogue/records.ts';
import { newRecordId } from '../ui/record/newRecordId.ts';
import type { CatalogueRoute } from './route.ts';
import { go } from './useRoute.ts';

const RecordHistorySection = lazy(async () => ({
  default: (await import('../features/history/RecordHistorySection.tsx')).RecordHistorySection,
}));

/** The history of the record that the address names, as a section of it; null where it names none. */
export function useRecordHistory({ view, catalogueId, recordId }: CatalogueRoute): ReactNode {
  const kind = listKinds.find((one) => one === view);
  if (kind === undefined || recordId === null || recordId === newRecordId) return null;
  return (
    <Suspense>
      <RecordHistorySection
        kind={kind}
        id={recordId}
        onShowAll={() => go({ view: 'history', catalogueId, recordId: `${kind}/${recordId}` })}
      />
    </Suspense>
  );
}
