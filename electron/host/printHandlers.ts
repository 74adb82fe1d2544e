import { Refusal } from '../../shared/refusal.ts';
import type { AppContract } from '../../shared/rpc/contract.ts';
import type { Handlers } from '../../shared/rpc/serve.ts';
import { dialogTexts } from '../../shared/texts/dialogs.ts';
import type { WindowDocuments } from './documentHandlers.ts';
import { fileName } from './fileName.ts';
import type { Host, WindowQuestions } from './Host.ts';

type PrintHandlers = Pick<Handlers<AppContract>, Extract<keyof Handlers<AppContract>, `print.${string}`>>;

/** What a window would print, as a PDF where its person says. */
export function printHandlers(
  host: Host,
  documents: WindowDocuments,
  { dialogs, printer }: WindowQuestions,
): PrintHandlers {
  return {
    'print.pdf': async ({ catalogueId, suggestedName }) => {
      documents.get(catalogueId);
      if (printer === null) throw new Refusal('pdf-in-browser');
      const texts = dialogTexts[host.settings.current.language];
      const path = await dialogs.saveFile({
        title: texts.savePdf,
        suggestedName: `${fileName(suggestedName)}.pdf`,
        filters: [{ name: texts.pdf, extensions: ['pdf'] }],
      });
      if (path !== null) await host.files.writeAtomic(path, await printer.printToPdf());
      return path;
    },
  };
}
