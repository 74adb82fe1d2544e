import type { AppContract } from '../../shared/rpc/contract.ts';
import type { Handlers } from '../../shared/rpc/serve.ts';

type MergeHandlers = Pick<Handlers<AppContract>, Extract<keyof Handlers<AppContract>, `merge.${string}`>>;

const missing = (): never => {
  throw new Error('not there yet');
};

/** Colleagues' copies on their way into a catalogue. */
export function mergeHandlers(): MergeHandlers {
  return {
    'merge.choose': missing,
    'merge.read': missing,
    'merge.unlock': missing,
    'merge.trust': missing,
    'merge.take': missing,
    'merge.drop': missing,
    'merge.waiting': () => [],
    'merge.log': () => [],
  };
}
