import { useCallback, useEffect, useState } from 'react';
import type { ExchangeState } from '../../shared/rpc/exchangeCalls.ts';
import { useHost } from './HostContext.tsx';

export interface KnownExchange {
  /** Null until the host has answered. */
  readonly state: ExchangeState | null;
  /** Why the host did not answer; null where it did. */
  readonly error: unknown;
  /** Takes in the state that a call to the host answered with. */
  readonly take: (state: ExchangeState) => void;
}

/** How a catalogue stands with its exchange folder, followed as it changes. The same catalogue for as long as it is used. */
export function useExchange(catalogueId: string): KnownExchange {
  const host = useHost();
  const [state, setState] = useState<ExchangeState | null>(null);
  const [error, setError] = useState<unknown>(null);
  const take = useCallback((next: ExchangeState) => {
    setState(next);
    setError(null);
  }, []);
  useEffect(() => {
    let isWanted = true;
    const stop = host.on('exchange.changed', (change) => {
      if (change.catalogueId === catalogueId) take(change.state);
    });
    host.call('exchange.read', { catalogueId }).then(
      // What was told in the meantime is newer than the answer.
      (answer) => isWanted && setState((known) => known ?? answer),
      (failure: unknown) => isWanted && setError(failure),
    );
    return () => {
      isWanted = false;
      stop();
    };
  }, [host, catalogueId, take]);
  return { state, error, take };
}
