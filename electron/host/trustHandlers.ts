import type { AppContract } from '../../shared/rpc/contract.ts';
import type { Handlers } from '../../shared/rpc/serve.ts';

type TrustHandlers = Pick<Handlers<AppContract>, Extract<keyof Handlers<AppContract>, `colleagues.${string}`>>;

const missing = (): never => {
  throw new Error('not there yet');
};

/** The keys that files are signed with. */
export function trustHandlers(): TrustHandlers {
  return { 'colleagues.read': missing, 'colleagues.forget': missing };
}
