import { protocol } from './appScheme.ts';
import { DoubleApp } from './app.ts';
import { DoubleBrowserWindow } from './browserWindow.ts';
import { DoubleMenu } from './menu.ts';
import { safeStorage } from './safeStorage.ts';
import { session } from './session.ts';
import { strict } from './strict.ts';
import { utilityProcess } from './utilityProcess.ts';

/** Answers that only a test can give: it puts its own function here first. */
const leftToTheTest = (name: string) => () => {
  throw new Error(`A test that reaches ${name} must answer it: app.evaluate(({ dialog }) => …)`);
};

export const app = strict('app', new DoubleApp('Angebotsmappe'));

/** What `import … from 'electron'` gives the main process under the double. */
export const electron = strict('electron', {
  app,
  protocol: strict('protocol', protocol),
  session,
  BrowserWindow: DoubleBrowserWindow,
  Menu: DoubleMenu,
  safeStorage: strict('safeStorage', safeStorage),
  utilityProcess: strict('utilityProcess', utilityProcess),
  net: strict('net', { fetch: (url: string, init: RequestInit) => fetch(url, init) }),
  dialog: strict('dialog', {
    showOpenDialog: leftToTheTest('dialog.showOpenDialog'),
    showSaveDialog: leftToTheTest('dialog.showSaveDialog'),
    showErrorBox: leftToTheTest('dialog.showErrorBox'),
  }),
  shell: strict('shell', { openExternal: leftToTheTest('shell.openExternal') }),
  screen: strict('screen', {
    getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
  }),
});
