import { basename } from 'node:path';
import { soundDoc } from '../../shared/document/soundDoc.ts';
import { readMappeHeader } from '../../shared/mappe/readMappeHeader.ts';
import { newSampleTown } from '../../shared/sample/sampleTown.ts';
import { dialogTexts } from '../../shared/texts/dialogs.ts';
import type { AppContract } from '../../shared/rpc/contract.ts';
import type { Handlers } from '../../shared/rpc/serve.ts';
import type { Host, WindowQuestions } from './Host.ts';
import { readFoundFile } from './merging/readFoundFile.ts';
import { newCatalogueDoc } from './newCatalogueDoc.ts';

type CatalogueHandlers = Pick<
  Handlers<AppContract>,
  Extract<keyof Handlers<AppContract>, `${'catalogues' | 'app' | 'settings'}.${string}`>
>;

/** Start: the catalogues of this computer, new ones, and .mappe files. */
export function catalogueHandlers(host: Host, { dialogs }: WindowQuestions): CatalogueHandlers {
  const { catalogues, settings, files, merges, checks, keys } = host;
  const writerNow = () => ({ ...catalogues.writer(), now: new Date() });

  /** Opens a .mappe: where its catalogue is here the file waits to be looked at, another one is put on the shelf. */
  async function openMappe(path: string): Promise<{ catalogueId: string; arrived: boolean }> {
    const bytes = await readFoundFile(files, path);
    const { catalogueId } = readMappeHeader(bytes);
    if (await catalogues.has(catalogueId)) {
      await merges.read({ catalogueId, file: basename(path), source: 'file' }, bytes);
      return { catalogueId, arrived: true };
    }
    const packet = await checks.open({ bytes, password: null });
    await keys.remember(packet);
    return { catalogueId: await catalogues.add(soundDoc(packet)), arrived: false };
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
