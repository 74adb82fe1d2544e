import type { AppContract } from '../../shared/rpc/contract.ts';
import type { Handlers } from '../../shared/rpc/serve.ts';
import { dialogTexts } from '../../shared/texts/dialogs.ts';
import type { Host, WindowQuestions } from './Host.ts';

type ExchangeHandlers = Pick<Handlers<AppContract>, Extract<keyof Handlers<AppContract>, `exchange.${string}`>>;

/** The folder through which colleagues exchange their copies of a catalogue. */
export function exchangeHandlers({ exchanges, settings }: Host, { dialogs }: WindowQuestions): ExchangeHandlers {
  return {
    'exchange.read': ({ catalogueId }) => exchanges.of(catalogueId).state,
    'exchange.choose': async ({ catalogueId }) => {
      const exchange = exchanges.of(catalogueId);
      const folder = await dialogs.openFolder({ title: dialogTexts[settings.current.language].exchangeFolder });
      if (folder === null) return null;
      await exchange.choose(folder);
      await exchange.turn(false);
      return exchange.state;
    },
    'exchange.leave': async ({ catalogueId }) => {
      const exchange = exchanges.of(catalogueId);
      await exchange.leave();
      return exchange.state;
    },
    'exchange.set': async ({ catalogueId, automatic }) => {
      const exchange = exchanges.of(catalogueId);
      await exchange.setAutomatic(automatic);
      return exchange.state;
    },
    'exchange.now': async ({ catalogueId }) => {
      const exchange = exchanges.of(catalogueId);
      await exchange.turn(false);
      return exchange.state;
    },
  };
}
