import { resolve } from 'node:path';
import { WorkerChecks } from './checks/WorkerChecks.ts';
import { startDesktop } from './desktop/startDesktop.ts';
import { attachWindow } from './host/attachWindow.ts';
import { openHost } from './openHost.ts';

const built = resolve(import.meta.dirname, '..');

startDesktop({
  rendererFolder: resolve(built, 'renderer'),
  preloadFile: resolve(built, 'preload/preload.cjs'),
  dataFolder: process.env['ANGEBOTSMAPPE_DATA'] ?? null,
  start: async (dataFolder, box) => {
    const host = await openHost('desktop', dataFolder, {
      box,
      checks: new WorkerChecks(resolve(built, 'main/checkWorker.js')),
    });
    const windows = new Set<ReturnType<typeof attachWindow>>();
    return {
      attach: (line, dialogs) => {
        const window = attachWindow(host, line, { dialogs, chooser: null });
        windows.add(window);
        line.onClose(() => windows.delete(window));
        return { menuChosen: (command) => window.emit('menu.chosen', { command }) };
      },
      openMappe: (path) => {
        host.waiting.push(path);
        for (const window of windows) window.emit('catalogues.waiting', null);
      },
      windowBounds: () => host.settings.current.window,
      rememberWindowBounds: (bounds) =>
        void host.settings.update((current) => ({ ...current, window: { ...bounds } })).catch(host.onBug),
      close: () => host.catalogues.close(),
    };
  },
});
