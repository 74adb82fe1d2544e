import { useEffect, useState } from 'react';
import type { ExportPlan } from '../../../shared/exports/exportPlan.ts';
import { useCatalogue, useRows, useSession } from '../../document/hooks.ts';
import { useHost } from '../../host/HostContext.tsx';

interface PlanState {
  /** Null until the host has looked through the catalogue. */
  readonly plan: ExportPlan | null;
  readonly error: unknown;
}

/** What an export would hold now; asked for again when the catalogue changes. */
export function useExportPlan(): PlanState {
  const host = useHost();
  const { catalogueId } = useSession();
  const catalogue = useCatalogue();
  const offers = useRows('offers');
  const [state, setState] = useState<PlanState>({ plan: null, error: null });
  useEffect(() => {
    const controller = new AbortController();
    host.call('export.plan', { catalogueId }, { signal: controller.signal }).then(
      (plan) => setState({ plan, error: null }),
      (error: unknown) => controller.signal.aborted || setState({ plan: null, error }),
    );
    return () => controller.abort();
  }, [host, catalogueId, catalogue, offers]);
  return state;
}
