import { useEffect, useState } from 'react';
import * as Y from 'yjs';
import { copyOf } from '../../../../shared/document/merge.ts';
import { Projection } from '../../../../shared/document/projection.ts';
import { useSession } from '../../../document/hooks.ts';
import { useHost } from '../../../host/HostContext.tsx';
import { useComplain } from '../../../ui/useComplain.ts';

/**
 * The catalogue as it will be with a waiting copy taken over: a copy to look at. It is made when it is first asked for.
 * @param mergeId null where nobody asks
 * @returns null until it is there
 */
export function useArrived(mergeId: string | null): Projection | null {
  const host = useHost();
  const { doc } = useSession().projection;
  const complain = useComplain();
  const [found, setFound] = useState<{ readonly mergeId: string; readonly projection: Projection } | null>(null);
  const isThere = mergeId === null || found?.mergeId === mergeId;
  useEffect(() => {
    if (isThere) return;
    let isWanted = true;
    const read = async () => {
      const updates = await host.call('merge.look', { mergeId });
      if (!isWanted) return;
      const copy = copyOf(doc);
      for (const update of updates) Y.applyUpdateV2(copy, update);
      setFound({ mergeId, projection: new Projection(copy) });
    };
    read().catch(complain);
    return () => {
      isWanted = false;
    };
  }, [host, doc, complain, mergeId, isThere]);
  return found?.mergeId === mergeId ? found.projection : null;
}
