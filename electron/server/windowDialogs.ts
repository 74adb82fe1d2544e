import { stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, resolve } from 'node:path';
import { Refusal } from '../../shared/refusal.ts';
import type { DialogQuestion } from '../../shared/rpc/dialogCalls.ts';
import type { Transport } from '../../shared/rpc/transport.ts';
import type { Dialogs, PathChooser } from '../host/dialogs.ts';
import { createFolder } from './createFolder.ts';
import { listFolder } from './listFolder.ts';

interface OpenQuestion {
  kind: DialogQuestion['kind'];
  answer(path: string | null): void;
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
    for (const question of open.values()) question.answer(null);
    open.clear();
  });

  function ask(question: Omit<DialogQuestion, 'id' | 'folder'>): Promise<string | null> {
    const id = ++lastId;
    return new Promise((answer) => {
      open.set(id, { kind: question.kind, answer });
      put({ ...question, id, folder });
    });
  }

  return {
    openFile: ({ title, filters }) =>
      ask({ kind: 'openFile', title, extensions: filters.flatMap((filter) => filter.extensions), suggestedName: '' }),
    // The chooser in the window takes one file at a time.
    openFiles: async ({ title, filters }) => {
      const extensions = filters.flatMap((filter) => filter.extensions);
      const path = await ask({ kind: 'openFile', title, extensions, suggestedName: '' });
      return path === null ? [] : [path];
    },
    openFolder: ({ title }) => ask({ kind: 'openFolder', title, extensions: [], suggestedName: '' }),
    saveFile: ({ title, filters, suggestedName }) =>
      ask({ kind: 'saveFile', title, extensions: filters.flatMap((filter) => filter.extensions), suggestedName }),
    onAsked(listener) {
      put = listener;
    },
    list: (listed) => listFolder(listed ?? homedir()),
    createFolder: async (parent, name) => listFolder(await createFolder(parent, name)),
    async answer(id, from, path) {
      const question = open.get(id);
      if (!question) return;
      const chosen = path === null ? null : resolve(from, path);
      if (chosen !== null) {
        await checkChosen(question.kind, chosen);
        folder = question.kind === 'openFolder' ? chosen : dirname(chosen);
      }
      open.delete(id);
      question.answer(chosen);
    },
  };
}

/** A file to open must be there as a file, a folder as a folder, and a file to save needs its folder. */
async function checkChosen(kind: DialogQuestion['kind'], path: string): Promise<void> {
  const found = await stat(kind === 'saveFile' ? dirname(path) : path).catch(() => null);
  const fits = kind === 'openFile' ? found?.isFile() : found?.isDirectory();
  if (!fits) throw new Refusal('file-missing', { name: basename(path) });
}
