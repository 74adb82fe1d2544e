import { resolve } from 'node:path';
import { ProcessChecks } from './checks/ProcessChecks.ts';
import type { SettingsPort } from './host/ports.ts';
import { startDesktop } from './desktop/startDesktop.ts';
import { utilityCheckProcess } from './desktop/utilityCheckProcess.ts';
import { attachWindow } from './host/attachWindow.ts';
import { outsideSources } from './pages/outsideSources.ts';
import { openHost } from './openHost.ts';
import type { Language } from '../shared/texts/language.ts';

const built = resolve(import.meta.dirname, '..');

startDesktop({
  rendererFolder: resolve(built, 'renderer'),
  preloadFile: resolve(built, 'preload/preload.cjs'),
  dataFolder: process.env['ANGEBOTSMAPPE_DATA'] ?? null,
  start: async (dataFolder, { box, fetch }) => {
    const host = await openHost('desktop', dataFolder, {
      box,
      fetch,
      checks: new ProcessChecks(utilityCheckProcess(resolve(built, 'main/checkMain.js'))),
    });
    let tellLanguage: (language: Language) => void = () => {};
    const settings: SettingsPort = {
      get current() {
        return host.settings.current;
      },
      async update(change) {
        const before = host.settings.current.language;
        const changed = await host.settings.update(change);
        if (changed.language !== before) tellLanguage(changed.language);
        return changed;
      },
    };
    let remembered: Promise<unknown> = Promise.resolve();
    const windows = new Set<ReturnType<typeof attachWindow>>();
    return {
      attach: (line, dialogs, printer) => {
        const window = attachWindow({ ...host, settings }, line, { dialogs, chooser: null, printer });
        windows.add(window);
        line.onClose(() => windows.delete(window));
        return { menuChosen: (command) => window.emit('menu.chosen', { command }) };
      },
      openMappe: (path) => {
        host.waiting.push(path);
        for (const window of windows) window.emit('catalogues.waiting', null);
      },
      connectTo: () => outsideSources(host.settings.current),
      windowBounds: () => host.settings.current.window,
      rememberWindowBounds: (bounds) => {
        remembered = host.settings
          .update((current) => ({ ...current, window: { ...bounds } }))
          .catch((error: unknown) => host.onBug(error));
      },
      onLanguage: (listener) => {
        tellLanguage = listener;
        listener(host.settings.current.language);
      },
      close: () => remembered.then(() => host.catalogues.close()),
    };
  },
});
