import { lazy, Suspense, useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import type { BulkRequest, PasteRequest } from '../ui/record/changeOffers.ts';

const BulkDialog = lazy(async () => ({ default: (await import('../features/bulk/BulkDialog.tsx')).BulkDialog }));
const PasteDialog = lazy(async () => ({ default: (await import('../features/bulk/PasteDialog.tsx')).PasteDialog }));

/** Changing many offers at once, from wherever somebody asks for it. */
export function useBulkChange(): { ask: (request: BulkRequest | PasteRequest) => void; dialog: ReactNode } {
  const [request, setRequest] = useState<BulkRequest | PasteRequest | null>(null);
  const onClose = useCallback(() => setRequest(null), []);
  const dialog = request !== null && (
    <Suspense>
      {'pasted' in request ? (
        <PasteDialog request={request} onClose={onClose} />
      ) : (
        <BulkDialog request={request} onClose={onClose} />
      )}
    </Suspense>
  );
  return { ask: setRequest, dialog };
}
