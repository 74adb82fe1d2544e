import { basename, join } from 'node:path';
import { largestAnswer, readReturnedFile } from '../../shared/questionnaires/readReturnedFile.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { AppContract } from '../../shared/rpc/contract.ts';
import type { ReturnedFile } from '../../shared/rpc/returnCalls.ts';
import type { Handlers } from '../../shared/rpc/serve.ts';
import { dialogTexts } from '../../shared/texts/dialogs.ts';
import type { WindowDocuments } from './documentHandlers.ts';
import type { ExportFiles } from './exports/exportFiles.ts';
import { fileName } from './fileName.ts';
import type { Host, WindowQuestions } from './Host.ts';

type ReturnHandlers = Pick<Handlers<AppContract>, Extract<keyof Handlers<AppContract>, `returns.${string}`>>;

/** The name, or the name with a number behind it where it is taken; file systems tell no capitals apart. Notes it as taken. */
function freeName(name: string, extension: string, taken: Set<string>): string {
  for (let count = 1; ; count += 1) {
    const free = `${name}${count === 1 ? '' : ` (${count})`}${extension}`;
    if (taken.has(free.toLowerCase())) continue;
    taken.add(free.toLowerCase());
    return free;
  }
}

const takenIn = async (files: ExportFiles, folder: string): Promise<Set<string>> =>
  new Set((await files.list(folder)).map((name) => name.toLowerCase()));

/** Questionnaires go out into a folder, and the partners' answers come back as files. */
export function returnHandlers(host: Host, documents: WindowDocuments, { dialogs }: WindowQuestions): ReturnHandlers {
  const { files, settings } = host;
  const texts = () => dialogTexts[settings.current.language];

  async function read(path: string, catalogueId: string): Promise<ReturnedFile> {
    const file = basename(path);
    try {
      // A file this large is no answer: it need not be read to know that.
      if ((await files.stat(path)).size > largestAnswer) throw new Refusal('answer-not-one');
      return { file, answer: readReturnedFile(await files.read(path), catalogueId) };
    } catch (error) {
      if (error instanceof Refusal) return { file, refused: error.code };
      throw error;
    }
  }

  return {
    'returns.write': async ({ catalogueId, folder, files: wanted }, { signal, emit }) => {
      documents.get(catalogueId);
      const chosen = await dialogs.openFolder({ title: texts().questionnaireFolder });
      if (chosen === null) return null;
      const target = join(chosen, freeName(fileName(folder), '', await takenIn(files, chosen)));
      await files.createFolder(target);
      const taken = new Set<string>();
      const written: string[] = [];
      try {
        for (const { name, extension, bytes } of wanted) {
          if (signal.aborted) throw new Refusal('cancelled');
          const path = join(target, freeName(fileName(name), `.${extension}`, taken));
          await files.create(path, bytes);
          written.push(path);
          emit('progress', { done: written.length, total: wanted.length });
        }
        await files.syncFolder(target);
      } catch (error) {
        for (const path of written) await files.remove(path).catch(host.onBug);
        await files.removeFolder(target).catch(host.onBug);
        throw error;
      }
      return target;
    },
    'returns.read': async ({ catalogueId }) => {
      documents.get(catalogueId);
      const filters = [{ name: texts().answers, extensions: ['json'] }];
      const paths = await dialogs.openFiles({ title: texts().openAnswers, filters });
      const returned: ReturnedFile[] = [];
      for (const path of paths) returned.push(await read(path, catalogueId));
      return returned;
    },
  };
}
