import type { App } from 'electron';
import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { homedir } from 'node:os';
import { allWindows } from './browserWindow.ts';
import { startChromium } from './chromium.ts';
import { emitPreventable } from './emitPreventable.ts';
import { takeInstanceLock } from './instanceLock.ts';
import { setRunningChromium, type RunningChromium } from './runningChromium.ts';
import { notInDouble } from './strict.ts';
import { watchChromium } from './watchChromium.ts';

type Part = Pick<App, 'exit' | 'quit' | 'isReady' | 'whenReady' | 'requestSingleInstanceLock'>;

/** Electron's `app`: one life from ready to quit. */
export class DoubleApp extends EventEmitter implements Part {
  // Playwright hands its Chromium switches over here; the double's Chromium has its own.
  readonly commandLine = { appendSwitch: () => {} };
  private chromium: RunningChromium | null = null;
  private userData: string;
  private readonly readiness: Promise<void>;
  private becomeReady: () => void = () => {};
  private isReadyNow = false;
  private isQuitting = false;
  private isExiting = false;
  private releaseLock: (() => void) | null = null;

  constructor(name: string) {
    super();
    this.userData = join(homedir(), '.config', name);
    this.readiness = new Promise((resolve) => (this.becomeReady = resolve));
  }

  /** Starts Chromium and tells the program. The launcher calls it when the program's main module has been evaluated. */
  async start(): Promise<void> {
    const profile = join(this.userData, 'double-profile');
    mkdirSync(profile, { recursive: true });
    const chromium = setRunningChromium(await startChromium(profile));
    this.chromium = chromium;
    void chromium.connection.closed.then(() => this.exit(1));
    await watchChromium(chromium, () => {
      if (!this.isQuitting) this.emit('window-all-closed');
    });
    // Playwright waits for this line.
    process.stderr.write(`\nDevTools listening on ${chromium.webSocketUrl}\n`);
    this.isReadyNow = true;
    this.becomeReady();
    this.emit('ready', {}, {});
  }

  isReady(): boolean {
    return this.isReadyNow;
  }

  whenReady(): Promise<void> {
    return this.readiness;
  }

  getPath(name: string): string {
    if (name !== 'userData') throw notInDouble(`app.getPath('${name}')`);
    return this.userData;
  }

  setPath(name: string, path: string): void {
    if (name !== 'userData') throw notInDouble(`app.setPath('${name}')`);
    if (!isAbsolute(path)) throw new Error('Path must be absolute');
    this.userData = path;
  }

  requestSingleInstanceLock(): boolean {
    const own = { argv: process.argv, folder: process.cwd() };
    this.releaseLock ??= takeInstanceLock(this.userData, own, ({ argv, folder }) => {
      this.emit('second-instance', {}, argv, folder);
    });
    return this.releaseLock !== null;
  }

  quit(): void {
    if (this.isQuitting) return;
    this.isQuitting = true;
    void this.closeWindowsAndExit();
  }

  private async closeWindowsAndExit(): Promise<void> {
    await Promise.all(allWindows().map((window) => window.closeAndWait()));
    if (emitPreventable(this, 'will-quit')) this.exit(0);
  }

  exit(code = 0): void {
    if (this.isExiting) return;
    this.isExiting = true;
    this.releaseLock?.();
    const finish = () => process.exit(code);
    const chromium = this.chromium;
    if (!chromium || chromium.process.exitCode !== null) return finish();
    chromium.process.once('exit', finish);
    chromium.connection.browser.send('Browser.close').catch(finish);
  }
}
