import { useCallback, useEffect, useState } from 'react';
import type { LiveState } from '../../shared/rpc/liveCalls.ts';
import { useHost } from './HostContext.tsx';

export interface KnownLive {
  /** Null until the host has answered. */
  readonly state: LiveState | null;
  /** Why the host did not do as asked; null where it did. */
  readonly error: unknown;
  /** Whether a token for the server is kept. */
  readonly hasToken: boolean;
  /** Begins with the server at an address, or ends with null. */
  readonly set: (url: string | null) => Promise<void>;
  /** Keeps the token that the server asks for, or forgets it with null. */
  readonly setToken: (token: string | null) => Promise<void>;
}

/** How a catalogue stands with its shared server, followed as it changes. The same catalogue for as long as it is used. */
export function useLive(catalogueId: string): KnownLive {
  const host = useHost();
  const [state, setState] = useState<LiveState | null>(null);
  const [hasToken, setHasToken] = useState(false);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    let isWanted = true;
    const stop = host.on('live.changed', (change) => {
      if (change.catalogueId === catalogueId) setState(change.state);
    });
    host.call('live.read', { catalogueId }).then(
      // What was told in the meantime is newer than the answer.
      (answer) => isWanted && setState((known) => known ?? answer),
      (failure: unknown) => isWanted && setError(failure),
    );
    host.call('live.hasToken', { catalogueId }).then(
      (answer) => isWanted && setHasToken(answer),
      (failure: unknown) => isWanted && setError(failure),
    );
    return () => {
      isWanted = false;
      stop();
    };
  }, [host, catalogueId]);
  const change = useCallback(
    async (ask: () => Promise<LiveState>) => {
      try {
        setState(await ask());
        setHasToken(await host.call('live.hasToken', { catalogueId }));
        setError(null);
      } catch (failure) {
        setError(failure);
      }
    },
    [host, catalogueId],
  );
  return {
    state,
    error,
    hasToken,
    set: (url) => change(() => host.call('live.set', { catalogueId, url })),
    setToken: (token) => change(() => host.call('live.setToken', { catalogueId, token })),
  };
}
