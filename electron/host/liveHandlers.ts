import type { AppContract } from '../../shared/rpc/contract.ts';
import type { Handlers } from '../../shared/rpc/serve.ts';

type LiveHandlers = Pick<Handlers<AppContract>, Extract<keyof Handlers<AppContract>, `live.${string}`>>;

const off = { url: null, state: 'off', code: null, lastEqual: null } as const;

/** The shared server of an open catalogue. */
export function liveHandlers(): LiveHandlers {
  return { 'live.read': () => off, 'live.set': () => off };
}
