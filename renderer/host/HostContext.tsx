import { createContext, use } from 'react';
import type { Client } from '../../shared/rpc/connect.ts';
import type { AppContract } from '../../shared/rpc/contract.ts';

export type Host = Client<AppContract>;

const HostContext = createContext<Host | null>(null);

/** Gives everything below it the line to the host. */
export const HostProvider = HostContext.Provider;

/** The line to the host: what it can be asked stands in shared/rpc/contract.ts. */
export function useHost(): Host {
  const host = use(HostContext);
  if (host === null) throw new Error('No host is connected here');
  return host;
}
