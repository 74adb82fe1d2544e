import { useEffect, useState } from 'react';
import type { CatalogueEntry } from '../../../shared/rpc/contract.ts';
import { useHost } from '../../host/HostContext.tsx';
import { useComplain } from '../../ui/useComplain.ts';

/** The catalogues of this computer, the last opened first; null until the host has answered. */
export function useCatalogues(): readonly CatalogueEntry[] | null {
  const host = useHost();
  const complain = useComplain();
  const [catalogues, setCatalogues] = useState<readonly CatalogueEntry[] | null>(null);
  useEffect(() => {
    host.call('catalogues.list', null).then(setCatalogues, complain);
  }, [host, complain]);
  return catalogues;
}
