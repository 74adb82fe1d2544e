import type { AppContract } from '../../shared/rpc/contract.ts';
import type { Handlers } from '../../shared/rpc/serve.ts';
import type { Host } from './Host.ts';

type TrustHandlers = Pick<Handlers<AppContract>, Extract<keyof Handlers<AppContract>, `colleagues.${string}`>>;

/** The keys that files are signed with. */
export function trustHandlers({ keys }: Host): TrustHandlers {
  return {
    'colleagues.read': () => keys.read(),
    'colleagues.forget': async ({ replica }) => {
      await keys.forget(replica);
      return keys.read();
    },
  };
}
