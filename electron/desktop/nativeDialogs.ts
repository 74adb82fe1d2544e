import { dialog, type BrowserWindow } from 'electron';
import type { Dialogs } from '../host/dialogs.ts';

/** The dialogs of the system, in front of `window`. */
export function createNativeDialogs(window: BrowserWindow): Dialogs {
  return {
    async openFile({ title, filters }) {
      const { filePaths } = await dialog.showOpenDialog(window, { title, filters, properties: ['openFile'] });
      return filePaths[0] ?? null;
    },
    async openFiles({ title, filters }) {
      const properties = ['openFile', 'multiSelections'] as const;
      const { filePaths } = await dialog.showOpenDialog(window, { title, filters, properties: [...properties] });
      return filePaths;
    },
    async openFolder({ title }) {
      const properties = ['openDirectory', 'createDirectory'] as const;
      const { filePaths } = await dialog.showOpenDialog(window, { title, properties: [...properties] });
      return filePaths[0] ?? null;
    },
    async saveFile({ title, suggestedName, filters }) {
      const { filePath } = await dialog.showSaveDialog(window, { title, filters, defaultPath: suggestedName });
      return filePath || null;
    },
  };
}
