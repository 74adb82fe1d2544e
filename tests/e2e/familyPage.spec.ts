import { test as base, expect, type Browser, type Page } from '@playwright/test';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expectAccessible } from './expectAccessible.ts';
import { exportTown, serveFolder } from './exportedPage.ts';
import { startBrowser } from './servedHost.ts';

// The page for families as an export holds it, opened as families do: from a stick, and from a web space below some path.

const phone = { width: 360, height: 640 };

interface Exported {
  readonly folder: string;
  /** The address of the page on a stick, and on a web space. */
  readonly stick: string;
  readonly web: string;
  readonly browser: Browser;
}

/** The sample town's export, signed, in a folder that a web server shows below a path. */
async function keepingExport(use: (exported: Exported) => Promise<void>): Promise<void> {
  const place = await mkdtemp(join(tmpdir(), 'angebotsmappe-seite-'));
  const folder = await exportTown(place);
  const web = await serveFolder(folder);
  const browser = await startBrowser();
  try {
    await use({ folder, stick: pathToFileURL(join(folder, 'index.html')).href, web: web.address, browser });
  } finally {
    await browser.close();
    await web.close();
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
      page.on('console', (message) => {
        // A page that is not as its manifest says asks whether it is just being published.
        const isAsking = message.location().url.endsWith('/manifest.json.next');
        if (message.type() === 'error' && !isAsking) complaints.push(message.text());
      });
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
  // The pins of the map are no smaller than a finger needs (WCAG 2.5.8).
  await page.getByRole('button', { name: 'الخريطة' }).click();
  const pin = page.getByRole('button', { name: /عروض|عرض/ }).last();
  await expect.poll(async () => (await pin.boundingBox())?.width ?? 0).toBeGreaterThan(24);
  await expectAccessible(page);
  // 400 % zoom of 1280 pixels.
  await page.setViewportSize({ width: 320, height: 256 });
  await expect.poll(isTooWide).toBe(false);
});

test('the map shows where offers are and asks nobody for anything', async ({ exported, open }) => {
  const page = await open(exported.web);
  // So far it has compared itself with its manifest.
  await expect(page.getByText(/^Diese Seite ist vollständig/)).toBeVisible();
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

test('from a stick the page says whether it is whole: changed in its data, broken off', async ({ exported, open }) => {
  const page = await open(exported.stick);
  await expect(page.getByText(/^Diese Seite ist vollständig\. Unterschrieben ist sie nicht/)).toBeVisible();
  const whole = await readFile(join(exported.folder, 'index.html'), 'utf8');
  const other = join(exported.folder, 'anders.html');
  await writeFile(other, whole.replaceAll('Elterncafé', 'Alterncafé'));
  await page.goto(pathToFileURL(other).href);
  await expect(page.getByText('Diese Seite wurde nach dem Veröffentlichen verändert.')).toBeVisible();
  await writeFile(other, whole.slice(0, whole.length / 2));
  await page.goto(pathToFileURL(other).href);
  await expect(page.getByText(/Bleibt die Seite leer, ist sie beschädigt/)).toBeVisible();
  await rm(other);
});

test('without scripts the offers are there to read, with when, where and whom to ask', async ({ exported, open }) => {
  const page = await open(exported.stick, { javaScriptEnabled: false });
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(61);
  const offer = page.getByRole('listitem').filter({ hasText: 'Offenes Elterncafé Mühlenspatzen' });
  await expect(offer).toContainText('Di 09:00–11:00');
  await expect(offer).toContainText('Mühlenweg 14, 59999 Lindenau');
  await expect(offer).toContainText('030 23125-212');
  await expect(page.getByText('Die Angebote werden geladen')).toBeHidden();
});

test('paper holds the whole list with when, where and whom to ask, and Leichte Sprache unfolded', async ({
  exported,
  open,
}) => {
  const page = await open(exported.stick, { colorScheme: 'dark' });
  const cards = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
  await expect(cards).toHaveCount(40);
  // What a browser does around printing.
  const turn = (event: 'beforeprint' | 'afterprint') =>
    page.evaluate((name) => window.dispatchEvent(new Event(name)), event);
  await page.emulateMedia({ media: 'print' });
  await turn('beforeprint');
  await expect(cards).toHaveCount(61);
  await expect(page.locator('html')).toHaveAttribute('data-kern-theme', 'light');
  const printed = cards.filter({ hasText: 'Offenes Elterncafé Mühlenspatzen' });
  await expect(printed.getByText('Dienstag 09:00–11:00')).toBeVisible();
  await expect(printed.getByText('Mühlenweg 14, 59999 Lindenau')).toBeVisible();
  await expect(page.getByText('Stand: ')).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeHidden();
  await turn('afterprint');
  await expect(cards).toHaveCount(40);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('searchbox').fill('elterncafé mühlenspatzen');
  await page.getByRole('link', { name: /^Offenes Elterncafé Mühlenspatzen/ }).click();
  const easy = page.getByText('Das Café ist jeden Dienstag offen.');
  await expect(easy).toBeHidden();
  await turn('beforeprint');
  await expect(easy).toBeVisible();
});

test('an address of a language or an offer that is not here leads to the list', async ({ exported, open }) => {
  const page = await open(`${exported.stick}#sprache=!!&angebot=gone`);
  await expect(page.getByText('Dieses Angebot gibt es hier nicht mehr.')).toBeVisible();
  await page.getByRole('searchbox').fill('elterncafé');
  await expect(page.getByText('Dieses Angebot gibt es hier nicht mehr.')).toBeHidden();
  await expect(page.getByRole('link', { name: /^Offenes Elterncafé Mühlenspatzen/ })).toBeVisible();
});
