import { lazy, Suspense, useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import type { CompareRequest } from '../ui/record/compareRecords.ts';

const CompareDialog = lazy(async () => ({
  default: (await import('../features/compare/CompareDialog.tsx')).CompareDialog,
}));

/** Seeing two records side by side, from wherever somebody asks for it. */
export function useCompare(): { ask: (request: CompareRequest) => void; dialog: ReactNode } {
  const [request, setRequest] = useState<CompareRequest | null>(null);
  const onClose = useCallback(() => setRequest(null), []);
  const dialog = request !== null && (
    <Suspense>
      <CompareDialog request={request} onClose={onClose} />
    </Suspense>
  );
  return { ask: setRequest, dialog };
}
