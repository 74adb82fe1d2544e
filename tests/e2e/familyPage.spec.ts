import { test as base, expect, type Browser, type Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expectAccessible } from './expectAccessible.ts';
import { startBrowser } from './servedHost.ts';

// The page for families as an export holds it, opened as families do: from a stick, and from a web space below some path.

const cli = resolve(import.meta.dirname, '../../out/main/cliMain.js');
const run = promisify(execFile);
const phone = { width: 390, height: 844 };
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

interface Exported {
  readonly folder: string;
  /** The address of the page on a stick, and on a web space. */
  readonly stick: string;
  readonly web: string;
  readonly browser: Browser;
}

/** `manifest.sig` as somebody else would write it. */
function signatureOf(manifest: Buffer): string {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  return JSON.stringify({
    format: 'familienapp-signature',
    version: '1.0',
    algorithm: 'Ed25519',
    publicKey: key.toString('hex'),
    signature: sign(null, manifest, privateKey).toString('base64'),
  });
}

/** The sample town's export, signed, in a folder that a web server shows below a path. */
async function keepingExport(use: (exported: Exported) => Promise<void>): Promise<void> {
  const place = await mkdtemp(join(tmpdir(), 'angebotsmappe-seite-'));
  const folder = join(place, 'export');
  const mappe = join(place, 'lindenau.mappe');
  await run(process.execPath, [cli, 'new', mappe, '--name', 'Lindenau', '--ags', '05999004', '--sample']);
  await run(process.execPath, [cli, 'export', mappe, '--to', folder]);
  await writeFile(join(folder, 'manifest.sig'), signatureOf(await readFile(join(folder, 'manifest.json'))));
  const server = createServer((request, response) => {
    const name = request.url?.replace('/familie/lindenau/', '').replace(/\?.*/, '') || 'index.html';
    readFile(join(folder, name)).then(
      (bytes) => response.setHeader('content-type', types[extname(name)] ?? 'text/plain').end(bytes),
      () => response.writeHead(404).end(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const browser = await startBrowser();
  try {
    const stick = pathToFileURL(join(folder, 'index.html')).href;
    await use({ folder, stick, web: `http://127.0.0.1:${port}/familie/lindenau/`, browser });
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
    await rm(place, { recursive: true });
  }
}

const test = base.extend<{ open: OpenPage }, { exported: Exported }>({
  // eslint-disable-next-line no-empty-pattern
  exported: [async ({}, use) => keepingExport(use), { scope: 'worker' }],
  open: async ({ exported }, use) => {
    const complaints: string[] = [];
    await use(async (address, options = {}) => {
      const context = await exported.browser.newContext(options);
      const page = await context.newPage();
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(address);
      return page;
    });
    expect(complaints).toEqual([]);
  },
});
type OpenPage = (address: string, options?: Parameters<Browser['newContext']>[0]) => Promise<Page>;

test('a family finds an offer on a stick, in words inside other words and without umlauts', async ({
  exported,
  open,
}) => {
  const page = await open(exported.stick);
  await expect(page.getByRole('status')).toHaveText('61 Angebote');
  await expectAccessible(page);
  await page.getByRole('searchbox', { name: 'Was suchen Sie?' }).fill('beratung');
  await expect(page.getByRole('link', { name: /Schuldnerberatung/ })).toBeVisible();
  await page.getByRole('searchbox').fill('muhlenspatzen elterncafe');
  await expect(page.getByRole('status')).toHaveText('1 Angebot');
  await page.getByRole('button', { name: 'Alles zurücksetzen' }).click();
  await page.getByRole('button', { name: 'Schwangerschaft' }).click();
  await page.getByRole('combobox', { name: 'Sprache vor Ort' }).selectOption('Türkisch');
  await expect(page.getByRole('status')).toHaveText(/^\d Angebote$/);
});

test('an offer opens by keyboard, says when, where and how, and Back leads to where one was', async ({
  exported,
  open,
}) => {
  const page = await open(exported.stick);
  const link = page.getByRole('link', { name: /^Offenes Elterncafé Mühlenspatzen/ });
  await page.getByRole('searchbox').fill('elterncafé mühlenspatzen');
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Offenes Elterncafé Mühlenspatzen' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Wo', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: /@/ }).first()).toHaveAttribute('href', /^mailto:/);
  await expectAccessible(page);
  await page.goBack();
  await expect(link).toBeFocused();
});

test('the page speaks Arabic from the right on a phone in the dark', async ({ exported, open }) => {
  const page = await open(exported.web, { viewport: phone, colorScheme: 'dark' });
  await page.getByRole('combobox', { name: 'Sprache', exact: true }).selectOption('ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('link', { name: 'مقهى الأهالي المفتوح مولنشباتسن' })).toBeVisible();
  const isTooWide = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  await expect.poll(isTooWide).toBe(false);
  await expectAccessible(page);
  // 400 % zoom of 1280 pixels.
  await page.setViewportSize({ width: 320, height: 256 });
  await expect.poll(isTooWide).toBe(false);
});

test('the map shows where offers are and asks nobody for anything', async ({ exported, open }) => {
  const page = await open(exported.web);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('button', { name: 'Karte', exact: true }).click();
  const pins = page.getByRole('button', { name: /Angebote? hier$/ });
  await expect(pins.first()).toBeVisible();
  await expectAccessible(page);
  const before = await pins.count();
  await page.getByRole('button', { name: 'Karte vergrößern' }).click();
  await expect.poll(() => pins.count()).not.toBe(before);
  await page.getByRole('button', { name: 'Alle zeigen' }).click();
  await expect(pins).toHaveCount(before);
  const single = page.getByRole('button', { name: /^Rathaus Lindenau: \d+ Angebote? hier$/ });
  await page.getByRole('searchbox').fill('rathaus lindenau');
  await single.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Rathaus Lindenau', level: 3 })).toBeVisible();
  expect(asked).toEqual([]);
});

test('the page says with which key it is signed, and that somebody changed it', async ({ exported, open }) => {
  const page = await open(exported.web);
  await expect(
    page.getByText(/^Diese Seite ist vollständig und unverändert\. Unterschrieben mit dem Schlüssel/),
  ).toBeVisible();
  const file = join(exported.folder, 'index.html');
  const whole = await readFile(file, 'utf8');
  try {
    await writeFile(file, whole.replace('Angebote für Kinder', 'Angebote gegen Kinder'));
    await page.reload();
    await expect(page.getByText('Diese Seite wurde nach dem Veröffentlichen verändert.')).toBeVisible();
  } finally {
    await writeFile(file, whole);
  }
});
