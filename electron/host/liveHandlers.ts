import type { AppContract } from '../../shared/rpc/contract.ts';
import type { Handlers } from '../../shared/rpc/serve.ts';
import type { Host } from './Host.ts';

type LiveHandlers = Pick<Handlers<AppContract>, Extract<keyof Handlers<AppContract>, `live.${string}`>>;

/** The shared server of an open catalogue. */
export function liveHandlers({ lives }: Host): LiveHandlers {
  return {
    'live.read': ({ catalogueId }) => lives.read(catalogueId),
    'live.set': ({ catalogueId, url }) => lives.set(catalogueId, url),
    'live.hasToken': ({ catalogueId }) => lives.hasToken(catalogueId),
    'live.setToken': ({ catalogueId, token }) => lives.setToken(catalogueId, token),
  };
}
