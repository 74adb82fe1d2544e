import { soundDoc } from '../../shared/document/soundDoc.ts';
import { newSampleTown } from '../../shared/sample/sampleTown.ts';
import { dialogTexts } from '../../shared/texts/dialogs.ts';
import type { AppContract } from '../../shared/rpc/contract.ts';
import type { Handlers } from '../../shared/rpc/serve.ts';
import type { Host, WindowQuestions } from './Host.ts';
import { readMappe } from './mappeFile.ts';
import { newCatalogueDoc } from './newCatalogueDoc.ts';

type CatalogueHandlers = Pick<
  Handlers<AppContract>,
  Extract<keyof Handlers<AppContract>, `${'catalogues' | 'app' | 'settings'}.${string}`>
>;

/** Start: the catalogues of this computer, new ones, and .mappe files. */
export function catalogueHandlers(host: Host, { dialogs }: WindowQuestions): CatalogueHandlers {
  const { catalogues, settings, files } = host;
  const writerNow = () => ({ ...catalogues.writer(), now: new Date() });

  /** Opens a .mappe: a catalogue that is here takes in what the file has, another one is put on the shelf. */
  async function openMappe(path: string): Promise<{ catalogueId: string; arrived: boolean }> {
    const foreign = await readMappe(files, path);
    const { catalogueId } = foreign.header;
    if (await catalogues.has(catalogueId)) {
      const document = await catalogues.acquire(catalogueId);
      try {
        await document.merge(foreign);
      } finally {
        await catalogues.release(catalogueId);
      }
      return { catalogueId, arrived: false };
    }
    return { catalogueId: await catalogues.add(soundDoc(foreign)), arrived: false };
  }

  return {
    'app.read': () => ({ version: host.version, host: host.kind, settings: settings.current }),
    'settings.write': (patch) => settings.update((current) => ({ ...current, ...patch })),
    'catalogues.list': () => catalogues.list(),
    'catalogues.create': async (input) => ({ catalogueId: await catalogues.add(newCatalogueDoc(input, writerNow())) }),
    'catalogues.createSample': async () => ({ catalogueId: await catalogues.add(newSampleTown(writerNow())) }),
    'catalogues.openFile': async () => {
      const texts = dialogTexts[settings.current.language];
      const filters = [{ name: texts.mappe, extensions: ['mappe'] }];
      const path = await dialogs.openFile({ title: texts.openMappe, filters });
      return path === null ? null : openMappe(path);
    },
    'catalogues.takeWaiting': async () => {
      const path = host.waiting.shift();
      return path === undefined ? null : openMappe(path);
    },
  };
}
