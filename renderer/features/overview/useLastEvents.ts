import { useEffect, useState } from 'react';
import type { Backup } from '../../../shared/rpc/backupCalls.ts';
import type { MergeLogEntry } from '../../../shared/rpc/mergeCalls.ts';
import type { LastOutgoing } from '../../../shared/rpc/outgoingCalls.ts';
import { useSaveState, useSession } from '../../document/hooks.ts';
import { useHost } from '../../host/HostContext.tsx';
import { useComplain } from '../../ui/useComplain.ts';

/** What happened last to the catalogue as a whole; null where it never did. */
export interface LastEventsKnown {
  /** A colleague's copy that was taken here. */
  readonly merge: MergeLogEntry | null;
  /** The newest backup on this computer. */
  readonly backup: Backup | null;
  readonly export: LastOutgoing | null;
  /** The .mappe that was handed on. */
  readonly copy: LastOutgoing | null;
}

/** What happened last, read from the host anew with what is saved and with what goes out; null until it has answered. */
export function useLastEvents(): LastEventsKnown | null {
  const host = useHost();
  const { catalogueId } = useSession();
  const complain = useComplain();
  const save = useSaveState();
  const savedAt = save.kind === 'saved' ? save.at : null;
  const [wentOut, setWentOut] = useState(0);
  const [known, setKnown] = useState<LastEventsKnown | null>(null);
  useEffect(() => host.on('outgoing.changed', () => setWentOut((times) => times + 1)), [host]);
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      const [merges, backups, outgoing] = await Promise.all([
        host.call('merge.log', { catalogueId }),
        host.call('backups.list', { catalogueId }),
        host.call('outgoing.last', { catalogueId }),
      ]);
      if (isWanted) setKnown({ merge: merges[0] ?? null, backup: backups[0] ?? null, ...outgoing });
    };
    read().catch(complain);
    return () => {
      isWanted = false;
    };
  }, [host, catalogueId, complain, savedAt, wentOut]);
  return known;
}
