import { useEffect, useState } from 'react';
import type { ExchangeState } from '../../shared/rpc/exchangeCalls.ts';
import { useHost } from './HostContext.tsx';

export interface KnownExchange {
  /** Null until the host has answered. */
  readonly state: ExchangeState | null;
  /** Why the host did not answer; null where it did. */
  readonly error: unknown;
}

const unknown: KnownExchange = { state: null, error: null };

/** How a catalogue stands with its exchange folder, followed as it changes. The same catalogue for as long as it is used. */
export function useExchange(catalogueId: string): KnownExchange {
  const host = useHost();
  const [known, setKnown] = useState(unknown);
  useEffect(() => {
    let isWanted = true;
    const stop = host.on('exchange.changed', (change) => {
      if (change.catalogueId === catalogueId) setKnown({ state: change.state, error: null });
    });
    host.call('exchange.read', { catalogueId }).then(
      // What was told in the meantime is newer than the answer.
      (state) => isWanted && setKnown((now) => (now.state === null ? { state, error: null } : now)),
      (error: unknown) => isWanted && setKnown({ state: null, error }),
    );
    return () => {
      isWanted = false;
      stop();
    };
  }, [host, catalogueId]);
  return known;
}
