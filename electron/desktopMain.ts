import { resolve } from 'node:path';
import { startDesktop } from './desktop/startDesktop.ts';

const built = resolve(import.meta.dirname, '..');

startDesktop({
  rendererFolder: resolve(built, 'renderer'),
  preloadFile: resolve(built, 'preload/preload.cjs'),
  dataFolder: process.env.ANGEBOTSMAPPE_DATA ?? null,
  start: async () => ({
    attach: () => ({ menuChosen: () => {} }),
    openMappe: () => {},
    windowBounds: () => null,
    rememberWindowBounds: () => {},
    close: async () => {},
  }),
});
