import { useEffect, useState } from 'react';
import type { PublishedChanges } from '../../../shared/publishing/publishedState.ts';
import { useCatalogue, useRows, useSession } from '../../document/hooks.ts';
import { useHost } from '../../host/HostContext.tsx';
import { useComplain } from '../../ui/useComplain.ts';

interface KnownDifference {
  readonly profileId: string;
  /** Null where nothing was published by the profile yet. */
  readonly difference: { readonly since: string; readonly changes: PublishedChanges } | null;
}

/** What publishing by a profile would change; asked for again when the catalogue changes or something went out. */
export function useDifference(profileId: string): KnownDifference | null {
  const host = useHost();
  const { catalogueId } = useSession();
  const complain = useComplain();
  const catalogue = useCatalogue();
  const offers = useRows('offers');
  const partners = useRows('partners');
  const places = useRows('places');
  const [wentOut, setWentOut] = useState(0);
  const [known, setKnown] = useState<KnownDifference | null>(null);
  useEffect(() => host.on('outgoing.changed', () => setWentOut((times) => times + 1)), [host]);
  useEffect(() => {
    const controller = new AbortController();
    host.call('publish.difference', { catalogueId, profileId }, { signal: controller.signal }).then(
      (difference) => setKnown({ profileId, difference }),
      (error: unknown) => controller.signal.aborted || complain(error),
    );
    return () => controller.abort();
  }, [host, catalogueId, profileId, complain, catalogue, offers, partners, places, wentOut]);
  return known?.profileId === profileId ? known : null;
}
