import { stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, resolve } from 'node:path';
import { Refusal } from '../../shared/refusal.ts';
import type { DialogQuestion } from '../../shared/rpc/dialogCalls.ts';
import type { Transport } from '../../shared/rpc/transport.ts';
import type { Dialogs, FileFilter, PathChooser } from '../host/dialogs.ts';
import { createFolder } from './createFolder.ts';
import { listFolder } from './listFolder.ts';

interface OpenQuestion {
  kind: DialogQuestion['kind'];
  answer(paths: readonly string[]): void;
}

/**
 * Questions for a path, put to the window behind `transport`, which draws the chooser itself. When the window is gone,
 * nothing was chosen.
 */
export function createWindowDialogs(transport: Transport): Dialogs & PathChooser {
  const open = new Map<number, OpenQuestion>();
  let put: (question: DialogQuestion) => void = () => {};
  let lastId = 0;
  let folder = homedir();

  transport.onClose(() => {
    for (const question of open.values()) question.answer([]);
    open.clear();
  });

  function ask(question: Omit<DialogQuestion, 'id' | 'folder'>): Promise<readonly string[]> {
    const id = ++lastId;
    return new Promise((answer) => {
      open.set(id, { kind: question.kind, answer });
      put({ ...question, id, folder });
    });
  }

  return {
    openFile: async ({ title, filters }) =>
      first(await ask({ kind: 'openFile', title, extensions: extensionsOf(filters), suggestedName: '' })),
    openFiles: async ({ title, filters }) => [
      ...(await ask({ kind: 'openFiles', title, extensions: extensionsOf(filters), suggestedName: '' })),
    ],
    openFolder: async ({ title }) => first(await ask({ kind: 'openFolder', title, extensions: [], suggestedName: '' })),
    saveFile: async ({ title, filters, suggestedName }) =>
      first(await ask({ kind: 'saveFile', title, extensions: extensionsOf(filters), suggestedName })),
    onAsked(listener) {
      put = listener;
    },
    list: (listed) => listFolder(listed ?? homedir()),
    createFolder: async (parent, name) => listFolder(await createFolder(parent, name)),
    async answer(id, from, paths) {
      const question = open.get(id);
      if (!question) return;
      const chosen = paths.map((path) => resolve(from, path));
      for (const path of chosen) {
        await checkChosen(question.kind, path);
        folder = question.kind === 'openFolder' ? path : dirname(path);
      }
      open.delete(id);
      question.answer(chosen);
    },
  };
}

const first = (paths: readonly string[]): string | null => paths[0] ?? null;

const extensionsOf = (filters: readonly FileFilter[]): string[] => filters.flatMap(({ extensions }) => extensions);

/** A file to open must be there as a file, a folder as a folder, and a file to save needs its folder. */
async function checkChosen(kind: DialogQuestion['kind'], path: string): Promise<void> {
  const found = await stat(kind === 'saveFile' ? dirname(path) : path).catch(() => null);
  const fits = kind === 'openFile' || kind === 'openFiles' ? found?.isFile() : found?.isDirectory();
  if (!fits) throw new Refusal('file-missing', { name: basename(path) });
}
