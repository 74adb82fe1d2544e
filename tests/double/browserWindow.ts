import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { toChromiumUrl } from './appScheme.ts';
import type { CdpSession } from './cdp.ts';
import { runPageWorld, runPreloadWorld } from './pageWorlds.ts';
import { notInDouble } from './strict.ts';
import { runningChromium } from './runningChromium.ts';
import { pinPermissions } from './session.ts';
import type { Target } from './targets.ts';
import { DoubleWebContents, fromMain } from './webContents.ts';

type Part = Pick<
  BrowserWindow,
  'loadURL' | 'show' | 'focus' | 'maximize' | 'isMaximized' | 'isMinimized' | 'getNormalBounds'
>;

const preloadWorld = 'double-preload';
const toMain = 'doubleToMain';
const windows = new Set<DoubleBrowserWindow>();

export function allWindows(): DoubleBrowserWindow[] {
  return [...windows];
}

/** The window whose page is the CDP target of this id. */
export function windowOfTarget(targetId: string | undefined): DoubleBrowserWindow | undefined {
  return allWindows().find((window) => window.target?.id === targetId);
}

/** Electron's `BrowserWindow`: a page of the headless Chromium. */
export class DoubleBrowserWindow extends EventEmitter implements Part {
  readonly webContents: DoubleWebContents;
  target: Target | null = null;
  /** The address that the program itself is loading; going there asks nobody. */
  #expectedUrl: string | null = null;
  readonly #session: Promise<CdpSession>;
  readonly #bounds: Rectangle;
  #isMaximized = false;

  static getAllWindows(): DoubleBrowserWindow[] {
    return allWindows();
  }

  constructor({ webPreferences = {}, x = 0, y = 0, width = 800, height = 600 }: BrowserWindowConstructorOptions) {
    super();
    const { preload, contextIsolation, sandbox, nodeIntegration } = webPreferences;
    if (!preload || !contextIsolation || !sandbox || nodeIntegration)
      throw notInDouble('windows that are not isolated');
    this.#bounds = { x, y, width, height };
    this.#session = this.#open(readFileSync(preload, 'utf8'));
    this.webContents = new DoubleWebContents(this.#session);
    windows.add(this);
  }

  async #open(preload: string): Promise<CdpSession> {
    this.target = await runningChromium().targets.open(this.#bounds);
    const { session, id } = this.target;
    this.#listen(session, id);
    const secret = randomUUID();
    const names = JSON.stringify({ toMain, fromMain });
    const inPage = `(${String(runPageWorld)})('${secret}')`;
    const inPreload = `(${String(runPreloadWorld)})('${secret}', ${names}, function (require, module, exports) {${preload}\n})`;
    await Promise.all([
      session.send('Page.enable'),
      session.send('Runtime.enable'),
      session.send('Runtime.addBinding', { name: toMain, executionContextName: preloadWorld }),
      session.send('Page.addScriptToEvaluateOnNewDocument', { source: inPage }),
      session.send('Page.addScriptToEvaluateOnNewDocument', { source: inPreload, worldName: preloadWorld }),
      session.send('Emulation.setDeviceMetricsOverride', {
        ...sizeOf(this.#bounds),
        deviceScaleFactor: 0,
        mobile: false,
      }),
      session.send('Runtime.runIfWaitingForDebugger'),
    ]);
    return session;
  }

  #listen(session: CdpSession, targetId: string): void {
    const contents = () => this.webContents;
    session.hear<{ context: { id: number; name: string; auxData: { frameId: string } } }>(
      'Runtime.executionContextCreated',
      ({ context }) => {
        if (context.name === preloadWorld && context.auxData.frameId === targetId)
          contents().preloadContextIs(context.id);
      },
    );
    session.hear('Runtime.executionContextsCleared', () => contents().preloadContextIs(null));
    session.hear<{ name: string; payload: string }>('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === toMain) contents().receive(payload);
    });
    session.hear<{ frame: { url: string; parentId?: string } }>('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId === undefined) contents().navigated(frame.url);
    });
    session.hear('Page.loadEventFired', () => {
      this.emit('ready-to-show');
      contents().emit('did-finish-load');
    });
    session.hear<{ url: string }>('Page.windowOpen', ({ url }) => {
      if (contents().mayOpen(url)) throw notInDouble('windows that pages open');
    });
    session.hear('Inspector.targetCrashed', () => contents().emit('render-process-gone'));
  }

  async loadURL(url: string): Promise<void> {
    const session = await this.#session;
    this.#expectedUrl = toChromiumUrl(url);
    await pinPermissions(runningChromium().connection.browser, this.webContents, this.#expectedUrl);
    const loaded = new Promise((resolve) => {
      this.webContents.once('did-finish-load', resolve);
      this.once('closed', resolve);
    });
    const { errorText } = await session.send('Page.navigate', { url: this.#expectedUrl });
    if (typeof errorText === 'string') throw new Error(`${errorText} loading ${url}`);
    await loaded;
  }

  mayGoTo(chromiumUrl: string): boolean {
    const isOwnWish = chromiumUrl === this.#expectedUrl;
    this.#expectedUrl = null;
    return isOwnWish || this.webContents.mayNavigate(chromiumUrl);
  }

  /** Resolves when the window is gone. Nothing in the program keeps a window from closing. */
  async closeAndWait(): Promise<void> {
    const closed = new Promise((resolve) => this.once('closed', resolve));
    this.emit('close', {});
    // It may be gone already, when Chromium was told to end as well.
    await (await this.#session).send('Page.close').catch(() => {});
    await closed;
  }

  /** Chromium has closed the page. */
  gone(): void {
    windows.delete(this);
    this.webContents.destroy();
    this.emit('closed');
  }

  show(): void {}
  focus(): void {
    this.emit('focus');
  }
  maximize(): void {
    this.#isMaximized = true;
  }
  isMaximized(): boolean {
    return this.#isMaximized;
  }
  isMinimized(): boolean {
    return false;
  }
  getNormalBounds(): Rectangle {
    return { ...this.#bounds };
  }
}

function sizeOf({ width, height }: Rectangle) {
  return { width, height };
}
