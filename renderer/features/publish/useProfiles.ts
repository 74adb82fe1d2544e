import { useCallback, useEffect, useState } from 'react';
import type { PublishProfile } from '../../../shared/publishing/publishProfile.ts';
import type { ProfileEntry } from '../../../shared/rpc/publishCalls.ts';
import { useSession } from '../../document/hooks.ts';
import { useHost } from '../../host/HostContext.tsx';
import { useComplain } from '../../ui/useComplain.ts';

export interface Profiles {
  /** Null until the host has answered. */
  readonly entries: readonly ProfileEntry[] | null;
  /** The one that is published by; null where there is none. */
  readonly chosen: ProfileEntry | null;
  readonly choose: (id: string) => void;
  /** Keeps a profile and chooses it. A secret of null leaves the one that is kept. @throws Refusal */
  readonly save: (profile: PublishProfile, secret: string | null) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

/** The ways of publishing the open catalogue from this computer, and the one in use. */
export function useProfiles(): Profiles {
  const host = useHost();
  const { catalogueId } = useSession();
  const complain = useComplain();
  const [entries, setEntries] = useState<readonly ProfileEntry[] | null>(null);
  const [chosenId, setChosenId] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    host.call('publish.profiles', { catalogueId }).then((answer) => isWanted && setEntries(answer), complain);
    return () => {
      isWanted = false;
    };
  }, [host, catalogueId, complain]);
  const save = useCallback(
    async (profile: PublishProfile, secret: string | null) => {
      setEntries(await host.call('publish.saveProfile', { catalogueId, profile, secret }));
      setChosenId(profile.id);
    },
    [host, catalogueId],
  );
  const remove = useCallback(
    async (profileId: string) => setEntries(await host.call('publish.removeProfile', { catalogueId, profileId })),
    [host, catalogueId],
  );
  const chosen = entries?.find(({ profile }) => profile.id === chosenId) ?? entries?.[0] ?? null;
  return { entries, chosen, choose: setChosenId, save, remove };
}
