import { lazy, Suspense, useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import type { BulkRequest } from '../ui/record/changeOffers.ts';

const BulkDialog = lazy(async () => ({ default: (await import('../features/bulk/BulkDialog.tsx')).BulkDialog }));

/** Changing many offers at once, from wherever somebody asks for it. */
export function useBulkChange(): { ask: (request: BulkRequest) => void; dialog: ReactNode } {
  const [request, setRequest] = useState<BulkRequest | null>(null);
  const onClose = useCallback(() => setRequest(null), []);
  const dialog = request !== null && (
    <Suspense>
      <BulkDialog request={request} onClose={onClose} />
    </Suspense>
  );
  return { ask: setRequest, dialog };
}
