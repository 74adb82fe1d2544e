import { app, dialog, session } from 'electron';
import { Refusal } from '../../shared/refusal.ts';
import type { MenuCommand } from '../../shared/menuCommand.ts';
import type { Transport } from '../../shared/rpc/transport.ts';
import type { Language } from '../../shared/texts/language.ts';
import { refusalText } from '../../shared/texts/refusals.ts';
import type { Dialogs } from '../host/dialogs.ts';
import type { PagePrinter } from '../host/PagePrinter.ts';
import type { SecretBox } from '../host/ports.ts';
import { acceptBridge } from './acceptBridge.ts';
import { handleAppScheme, registerAppScheme } from './appProtocol.ts';
import { hardenSession } from './hardenSession.ts';
import { createPagePrinter } from './createPagePrinter.ts';
import { createMainWindow, loadMainWindow } from './mainWindow.ts';
import { setMenu } from './menu.ts';
import { createNativeDialogs } from './nativeDialogs.ts';
import { collectOpenedFiles, type OpenedFiles } from './openedFiles.ts';
import { systemFetch } from './systemFetch.ts';
import { systemSecrets } from './systemSecrets.ts';
import type { WindowBounds } from './windowBounds.ts';

const unexpected =
  'Das Programm ist auf einen Fehler gestoßen. Was als gespeichert galt, ist noch da. ' +
  'Bitte starten Sie Angebotsmappe neu und geben Sie Ihrer IT Bescheid, wenn es wieder geschieht.';

/** One page of the window, as the host keeps it while its line is open. */
export interface AttachedWindow {
  menuChosen(command: MenuCommand): void;
}

/** What the shell needs of the host behind it. */
export interface DesktopHost {
  /** Told of the line to each page that the window loads; the line tells when it is over. */
  attach(transport: Transport, dialogs: Dialogs, printer: PagePrinter): AttachedWindow;
  /** A `.mappe` file was opened from outside: on the command line, by double click, by a second start. */
  openMappe(path: string): void;
  /** What a page loaded now may connect to elsewhere. */
  connectTo(): string[];
  windowBounds(): WindowBounds | null;
  rememberWindowBounds(bounds: WindowBounds): void;
  /** Tells the language of the interface, now and whenever a person chooses another. */
  onLanguage(listener: (language: Language) => void): void;
  /** Awaited before the program ends: afterwards everything is written down, where the window stood included. */
  close(): Promise<void>;
}

/** What the system does for the host. */
export interface DesktopSystem {
  readonly box: SecretBox | null;
  readonly fetch: typeof systemFetch;
}

export interface DesktopParts {
  /** The built window, with its index.html. */
  rendererFolder: string;
  preloadFile: string;
  /** Where everything is kept, or null for the usual folder of the system. */
  dataFolder: string | null;
  /**
   * Starts the host. Called once, when Electron is ready and no other instance is running.
   * @param system `box`: null where the system keeps no secrets; `fetch`: asks the web as the system is set up to
   */
  start: (dataFolder: string, system: DesktopSystem) => Promise<DesktopHost>;
}

/**
 * Runs the desktop program: one hardened window, one instance per data folder. A second start hands its `.mappe` file
 * over to the first and ends. Call it once, at the start of the main process.
 */
export function startDesktop(parts: DesktopParts): void {
  registerAppScheme();
  if (parts.dataFolder !== null) app.setPath('userData', parts.dataFolder);
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  const files = collectOpenedFiles();
  // Electron would show it in English, with a stack.
  process.on('uncaughtException', giveUp);
  app.on('window-all-closed', () => app.quit());
  // Awaiting this at the top level of an ES module would keep Electron from ever being ready (electron issue 40719).
  void app.whenReady().then(() => run(parts, files).catch(giveUp));
}

async function run({ rendererFolder, preloadFile, start }: DesktopParts, files: OpenedFiles): Promise<void> {
  hardenSession(session.defaultSession);
  const host = await start(app.getPath('userData'), { box: systemSecrets(), fetch: systemFetch });
  handleAppScheme(rendererFolder, () => host.connectTo());
  closeBeforeQuitting(host);
  files.onFile((path) => host.openMappe(path));

  let attached: AttachedWindow | null = null;
  host.onLanguage((language) => setMenu(language, (command) => attached?.menuChosen(command)));
  const window = createMainWindow({
    preloadFile,
    bounds: host.windowBounds(),
    onClosing: (bounds) => host.rememberWindowBounds(bounds),
  });
  const dialogs = createNativeDialogs(window);
  const printer = createPagePrinter(window.webContents);
  acceptBridge(window.webContents, (line) => {
    const mine = host.attach(line, dialogs, printer);
    attached = mine;
    line.onClose(() => {
      if (attached === mine) attached = null;
    });
  });
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  // A person may close the window before its page is there.
  loadMainWindow(window).catch((error: unknown) => console.error(error));
}

/** Holds the end of the program back until the host has written everything down. */
function closeBeforeQuitting(host: DesktopHost): void {
  app.on('will-quit', (event) => {
    event.preventDefault();
    host.close().then(() => app.exit(0), giveUp);
  });
}

/** What reaches this is a data folder that cannot be used, or a bug. The journal has everything that counts as saved. */
function giveUp(error: unknown): void {
  console.error(error);
  const text = error instanceof Refusal ? refusalText(error, 'de') : unexpected;
  dialog.showErrorBox('Angebotsmappe muss beendet werden', `${text}\n\n${app.getPath('userData')}`);
  app.exit(1);
}
