import { basename } from 'node:path';
import { Refusal } from '../../shared/refusal.ts';
import type { AppContract } from '../../shared/rpc/contract.ts';
import { largestDropped, type Arrival } from '../../shared/rpc/mergeCalls.ts';
import type { Handlers } from '../../shared/rpc/serve.ts';
import { dialogTexts } from '../../shared/texts/dialogs.ts';
import type { Host, WindowQuestions } from './Host.ts';
import { readFoundFile } from './merging/readFoundFile.ts';
import { sampleCopies } from './merging/sampleCopies.ts';

type MergeHandlers = Pick<Handlers<AppContract>, Extract<keyof Handlers<AppContract>, `merge.${string}`>>;

/** Colleagues' copies on their way into a catalogue. */
export function mergeHandlers(
  { catalogues, merges, files, settings }: Host,
  { dialogs }: WindowQuestions,
): MergeHandlers {
  async function arrived(catalogueId: string, path: string): Promise<Arrival> {
    const origin = { catalogueId, file: basename(path), source: 'file' } as const;
    try {
      return await merges.read(origin, await readFoundFile(files, path));
    } catch (error) {
      if (error instanceof Refusal) return merges.refuse(origin, error);
      throw error;
    }
  }

  return {
    'merge.choose': async ({ catalogueId }) => {
      const texts = dialogTexts[settings.current.language];
      const filters = [{ name: texts.mappe, extensions: ['mappe'] }];
      const paths = await dialogs.openFiles({ title: texts.mergeMappe, filters });
      const arrivals: Arrival[] = [];
      for (const path of paths) arrivals.push(await arrived(catalogueId, path));
      return arrivals;
    },
    'merge.read': ({ catalogueId, name, bytes }) => {
      const origin = { catalogueId, file: name, source: 'file' } as const;
      if (bytes.length > largestDropped) throw new Refusal('mappe-too-large');
      return merges.read(origin, bytes);
    },
    'merge.askSampleColleagues': ({ catalogueId }) =>
      catalogues.with(catalogueId, async (document) => {
        const waiting = merges.waiting(catalogueId).flatMap((one) => (one.state === 'ready' ? [one.author] : []));
        for (const { name, bytes } of await sampleCopies(document, new Set(waiting)))
          await merges.arrive(document, { catalogueId, file: name, source: 'file' }, bytes);
        return null;
      }),
    'merge.unlock': ({ mergeId, password }) => merges.unlock(mergeId, password),
    'merge.look': ({ mergeId }) => [...merges.look(mergeId)],
    'merge.trust': ({ mergeId }) => merges.trust(mergeId),
    'merge.take': ({ mergeId }) => merges.take(mergeId),
    'merge.drop': ({ mergeId }) => {
      merges.drop(mergeId);
      return null;
    },
    'merge.waiting': ({ catalogueId }) => merges.waiting(catalogueId),
    'merge.log': ({ catalogueId }) => merges.log(catalogueId),
  };
}
