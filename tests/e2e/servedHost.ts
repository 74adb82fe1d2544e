import { chromium, expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { findChromium } from '../../build/findChromium.mjs';
import type { Host } from './host.ts';

const serveMain = resolve(import.meta.dirname, '../../out/main/serveMain.js');

/**
 * Starts a browser for serve mode. Each test has a context of its own in it, which outlives the hosts as a browser does.
 * @param showsMaps whether a map can be seen in a screenshot; that takes a graphics process, which most tests spare
 * @param switches more of Chromium's
 */
export async function startBrowser(showsMaps = false, switches: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium({ headless: !showsMaps });
  if (executablePath === null) throw new Error('There is no Chromium on this machine; set CHROMIUM_PATH');
  return chromium.launch({
    executablePath,
    // No test ever reaches the network.
    args: [
      ...(showsMaps ? [] : ['--disable-gpu']),
      ...switches,
      '--disable-quic',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts serve mode on `port` and opens its address in a new tab. The same port again is the same origin again. */
export async function launchServed(
  browser: BrowserContext,
  dataFolder: string,
  port: number,
  files: string[],
): Promise<Host> {
  const child = spawn(process.execPath, [serveMain, '--port', String(port), ...files], {
    env: { ...process.env, ANGEBOTSMAPPE_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const [address] = (await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    exited.then(() => Promise.reject(new Error('Serve mode ended before it said its address'))),
  ])) as [string];
  const page = await browser.newPage();
  await page.goto(address);
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await exited;
  };
  return {
    kind: 'serve',
    page,
    dataFolder,
    app: null,
    choosing: (path, action) => answerChooser(page, path, action),
    kill: () => end('SIGKILL'),
    async close() {
      await page.close();
      await end('SIGTERM');
    },
  };
}

async function answerChooser(page: Page, path: string | null, action: () => Promise<unknown>): Promise<void> {
  const field = page.getByRole('dialog').getByRole('textbox', { name: 'Pfad' });
  await action();
  await field.waitFor();
  if (path === null) {
    await page.keyboard.press('Escape');
  } else {
    await field.fill(path);
    await field.press('Enter');
  }
  await expect(field).toBeHidden();
}
