import { BrowserWindow, screen, type Rectangle } from 'electron';
import { appOrigin } from './appOrigin.ts';
import { hardenContents } from './hardenContents.ts';
import { isGraspable, type WindowBounds } from './windowBounds.ts';

interface MainWindowOptions {
  preloadFile: string;
  /** Where the window stood last time, if it did. */
  bounds: WindowBounds | null;
  onClosing: (bounds: WindowBounds) => void;
}

/** Makes the hardened window of the program. It is shown once its page has been drawn; `loadMainWindow` loads that. */
export function createMainWindow({ preloadFile, bounds, onClosing }: MainWindowOptions): BrowserWindow {
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  const remembered = bounds && isGraspable(bounds, workAreas) ? bounds : null;
  const window = new BrowserWindow({
    ...(remembered ? pickRectangle(remembered) : { width: 1280, height: 800 }),
    minWidth: 640,
    minHeight: 480,
    title: 'Angebotsmappe',
    show: false,
    webPreferences: {
      preload: preloadFile,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      // Chromium would fetch dictionaries from the internet.
      spellcheck: false,
    },
  });
  hardenContents(window.webContents);
  if (remembered?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => onClosing({ ...window.getNormalBounds(), maximized: window.isMaximized() }));
  return window;
}

/** Loads the page of the program into its window. */
export async function loadMainWindow(window: BrowserWindow): Promise<void> {
  await window.loadURL(`${appOrigin}/index.html`);
}

function pickRectangle({ x, y, width, height }: WindowBounds): Rectangle {
  return { x, y, width, height };
}
