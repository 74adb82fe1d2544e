import type { AppContract } from '../../shared/rpc/contract.ts';
import type { Handlers } from '../../shared/rpc/serve.ts';

type ExchangeHandlers = Pick<Handlers<AppContract>, Extract<keyof Handlers<AppContract>, `exchange.${string}`>>;

const missing = (): never => {
  throw new Error('not there yet');
};

/** The folder through which colleagues exchange their copies of a catalogue. */
export function exchangeHandlers(): ExchangeHandlers {
  return {
    'exchange.read': missing,
    'exchange.choose': missing,
    'exchange.leave': missing,
    'exchange.set': missing,
    'exchange.now': missing,
  };
}
