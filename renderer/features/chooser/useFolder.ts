import { useCallback, useState } from 'react';
import type { FolderListing } from '../../../shared/rpc/dialogCalls.ts';
import { useHost } from '../../host/HostContext.tsx';

interface ShownFolder {
  /** Null until the first folder has been listed. */
  readonly listing: FolderListing | null;
  readonly error: unknown;
  /** Lists a folder; where that fails, the one before stays and `error` says why. */
  readonly show: (folder: string) => void;
  /** Makes a folder in the one that is listed, and lists it. */
  readonly create: (name: string) => void;
  readonly complain: (error: unknown) => void;
}

/** A folder of the host's disk, as it is listed now. */
export function useFolder(): ShownFolder {
  const host = useHost();
  const [listing, setListing] = useState<FolderListing | null>(null);
  const [error, setError] = useState<unknown>(null);
  const take = useCallback((listed: FolderListing) => {
    setListing(listed);
    setError(null);
  }, []);
  const show = useCallback(
    (folder: string) => void host.call('dialog.list', { folder }).then(take, setError),
    [host, take],
  );
  const create = (name: string) => {
    if (listing === null) return;
    void host.call('dialog.createFolder', { folder: listing.folder, name }).then(take, setError);
  };
  return { listing, error, show, create, complain: setError };
}
