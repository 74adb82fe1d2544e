import { basename } from 'node:path';
import { soundDoc } from '../../shared/document/soundDoc.ts';
import { readMappeHeader } from '../../shared/mappe/readMappeHeader.ts';
import { isSealed } from '../../shared/mappe/sealedMappe.ts';
import { Refusal } from '../../shared/refusal.ts';
import { withPatch } from '../../shared/settings.ts';
import { newSampleTown } from '../../shared/sample/sampleTown.ts';
import { dialogTexts } from '../../shared/texts/dialogs.ts';
import type { AppContract, LockedFile, OpenedFile } from '../../shared/rpc/contract.ts';
import type { Handlers } from '../../shared/rpc/serve.ts';
import type { Host, WindowQuestions } from './Host.ts';
import type { FoundFile } from './merging/MappeChecks.ts';
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

  /** Where its catalogue is here a file waits to be looked at, another one is put on the shelf. */
  async function open(found: FoundFile & { readonly name: string }, catalogueId: string): Promise<OpenedFile> {
    const { name, bytes, password } = found;
    if (await catalogues.has(catalogueId)) {
      const { mergeId } = await merges.read({ catalogueId, file: name, source: 'file' }, bytes);
      if (password !== null) await merges.unlock(mergeId, password);
      return { catalogueId, arrived: true };
    }
    const packet = await checks.open({ bytes, password });
    await keys.remember(packet);
    return { catalogueId: await catalogues.add(soundDoc(packet)), arrived: false };
  }

  /** The locked file whose password the person was asked for last. */
  let locked: (LockedFile & { readonly bytes: Uint8Array }) | null = null;

  async function openMappe(path: string): Promise<OpenedFile | LockedFile> {
    const bytes = await readFoundFile(files, path);
    const name = basename(path);
    if (!isSealed(bytes)) return open({ name, bytes, password: null }, readMappeHeader(bytes).catalogueId);
    locked = { lockedId: crypto.randomUUID(), file: name, bytes };
    return { lockedId: locked.lockedId, file: name };
  }

  return {
    'app.read': () => ({ version: host.version, host: host.kind, settings: settings.current }),
    'settings.write': (patch) => settings.update((current) => withPatch(current, patch)),
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
    'catalogues.unlock': async ({ lockedId, password }) => {
      if (locked?.lockedId !== lockedId) throw new Refusal('merge-gone');
      const { file, bytes } = locked;
      const { header } = await checks.open({ bytes, password });
      const opened = await open({ name: file, bytes, password }, header.catalogueId);
      locked = null;
      return opened;
    },
  };
}
