import type { AppContract } from '../../shared/rpc/contract.ts';
import type { Handlers } from '../../shared/rpc/serve.ts';
import { dialogTexts } from '../../shared/texts/dialogs.ts';
import type { WindowDocuments } from './documentHandlers.ts';
import { fileName } from './fileName.ts';
import type { Host, WindowQuestions } from './Host.ts';

type FileHandlers = Pick<Handlers<AppContract>, Extract<keyof Handlers<AppContract>, `file.${string}`>>;

/** Files the window made: where they go is asked here, so that a page never names a path. */
export function fileHandlers(host: Host, documents: WindowDocuments, { dialogs }: WindowQuestions): FileHandlers {
  return {
    'file.save': async ({ catalogueId, suggestedName, extension, bytes }) => {
      documents.get(catalogueId);
      const texts = dialogTexts[host.settings.current.language];
      const path = await dialogs.saveFile({
        title: texts.saveFile,
        suggestedName: `${fileName(suggestedName)}.${extension}`,
        filters: [{ name: texts[extension], extensions: [extension] }],
      });
      if (path !== null) await host.files.writeAtomic(path, bytes);
      return path;
    },
  };
}
