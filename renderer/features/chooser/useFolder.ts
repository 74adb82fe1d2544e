import { useCallback, useState } from 'react';
import type { FolderListing } from '../../../shared/rpc/dialogCalls.ts';
import { useHost } from '../../host/HostContext.tsx';

interface ShownFolder {
  /** Null until the first folder has been listed. */
  readonly listing: FolderListing | null;
  readonly error: unknown;
  /** Lists a folder; where that fails, the one before stays and `error` says why. */
  readonly show: (folder: string) => void;
  readonly complain: (error: unknown) => void;
}

/** A folder of the host's disk, as it is listed now. */
export function useFolder(): ShownFolder {
  const host = useHost();
  const [listing, setListing] = useState<FolderListing | null>(null);
  const [error, setError] = useState<unknown>(null);
  const show = useCallback(
    (folder: string) => {
      host.call('dialog.list', { folder }).then((listed) => {
        setListing(listed);
        setError(null);
      }, setError);
    },
    [host],
  );
  return { listing, error, show, complain: setError };
}
