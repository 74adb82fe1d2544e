import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Readable, Writable } from 'node:stream';
import { findChromium } from '../../build/findChromium.mjs';
import { CdpConnection } from './cdp.ts';

/** A running Chromium: the double speaks to it through the pipe, Playwright through the WebSocket. */
export interface Chromium {
  process: ChildProcess;
  connection: CdpConnection;
  webSocketUrl: string;
}

const switches = [
  // Chromium leaves when the pipe closes, even when this process is killed.
  '--remote-debugging-pipe',
  '--remote-debugging-port=0',
  '--no-startup-window',
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-dev-shm-usage',
  '--disable-popup-blocking',
  '--disable-back-forward-cache',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--password-store=basic',
  '--use-mock-keychain',
  // No test ever reaches the network.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** @throws when there is no Chromium on this machine, or it ends before it is up */
export async function startChromium(profileFolder: string): Promise<Chromium> {
  const executable = findChromium({ headless: true });
  if (executable === null) throw new Error('There is no Chromium for the Electron double; set CHROMIUM_PATH');
  const child = spawn(executable, [...switches, `--user-data-dir=${profileFolder}`], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [, , log, write, read] = child.stdio;
  if (!(log instanceof Readable && write instanceof Writable && read instanceof Readable)) {
    throw new Error('Chromium was started without its pipes');
  }
  const webSocketUrl = await new Promise<string>((resolve, reject) => {
    const said: string[] = [];
    createInterface({ input: log }).on('line', (line) => {
      said.push(line);
      const url = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Chromium ended (${code}):\n${said.slice(-20).join('\n')}`)));
  });
  return { process: child, connection: new CdpConnection(write, read), webSocketUrl };
}
