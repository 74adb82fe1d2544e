import {
  test as base,
  expect,
  type Browser,
  type BrowserContext,
  type ElectronApplication,
  type Page,
} from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchDesktop } from './desktopHost.ts';
import type { HostKind } from './hostKind.ts';
import { freePort, launchServed, startBrowser } from './servedHost.ts';

/** The running program as a person has it before them: one window, on any of the hosts. */
export interface Host {
  kind: HostKind;
  page: Page;
  /** Where this program keeps everything. */
  dataFolder: string;
  /** Electron's main process; null in serve mode. */
  app: ElectronApplication | null;
  /** Does what makes the program ask for a path, and answers with `path`; null chooses nothing. */
  choosing: (path: string | null, action: () => Promise<unknown>) => Promise<void>;
  /** Ends the host process as a power cut would. */
  kill: () => Promise<void>;
  /** Ends the program as a person does. */
  close: () => Promise<void>;
}

interface Fixtures {
  kind: HostKind;
  /** Fresh for every test. */
  dataFolder: string;
  /** Starts the program; again after `kill` or `close`, with the same data folder and browser profile. */
  launch: (files?: string[]) => Promise<Host>;
  /** The program, freshly started. */
  host: Host;
  /** Starts the program at another workplace: a data folder and a browser of its own. */
  launchElsewhere: () => Promise<Host>;
}

interface WorkerFixtures {
  /** Whether maps are drawn so that a screenshot shows them. */
  showsMaps: boolean;
  /** The browser profile of one workplace in serve mode; null on the desktop, which brings its own. */
  openProfile: (kind: HostKind) => Promise<BrowserContext | null>;
}

/** Lends the way to start the program in one data folder, and ends whatever was started. */
async function keepingHosts(
  kind: HostKind,
  dataFolder: string,
  browser: BrowserContext | null,
  use: (launch: (files?: string[]) => Promise<Host>) => Promise<void>,
): Promise<void> {
  const hosts: Host[] = [];
  const port = await freePort();
  await use(async (files = []) => {
    const host = browser
      ? await launchServed(browser, dataFolder, port, files)
      : await launchDesktop(kind === 'electron' ? 'electron' : 'double', dataFolder, files);
    hosts.push(host);
    await host.page.locator('h1').first().waitFor();
    return host;
  });
  for (const host of hosts) await host.close();
  await browser?.close();
}

async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'angebotsmappe-e2e-'));
  await use(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  kind: ['serve', { option: true }],
  // Playwright wants the first parameter destructured, even where a fixture needs no other.
  // eslint-disable-next-line no-empty-pattern
  dataFolder: async ({}, use) => withFolder(use),
  showsMaps: [false, { option: true, scope: 'worker' }],
  openProfile: [
    async ({ showsMaps }, use) => {
      // Starting one takes as long as a short test: all tests of a worker share it.
      let browser: Promise<Browser> | null = null;
      await use(async (kind) =>
        kind === 'serve' ? (await (browser ??= startBrowser(showsMaps))).newContext({ locale: 'de-DE' }) : null,
      );
      await (await (browser as Promise<Browser> | null))?.close();
    },
    { scope: 'worker' },
  ],
  launch: async ({ kind, dataFolder, openProfile }, use) =>
    keepingHosts(kind, dataFolder, await openProfile(kind), use),
  launchElsewhere: async ({ kind, openProfile }, use) =>
    withFolder(async (folder) => keepingHosts(kind, folder, await openProfile(kind), (launch) => use(() => launch()))),
  host: async ({ launch }, use) => use(await launch()),
});
export { expect };
