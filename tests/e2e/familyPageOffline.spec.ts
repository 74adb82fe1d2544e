import { test, expect, type Browser, type Page } from '@playwright/test';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selfSigned } from '../support/certificate.ts';
import type { Certificate } from '../support/certificate.ts';
import { exportTown, serveFolder } from './exportedPage.ts';
import { startBrowser } from './servedHost.ts';

// The copy that a phone keeps of the page where a web space is reached by https.

/** How Chromium is told to trust just this certificate. */
function trusting({ cert }: Certificate): string {
  const key = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return `--ignore-certificate-errors-spki-list=${createHash('sha256').update(key).digest('base64')}`;
}

const keepsCopy = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    return (await caches.match('index.html')) !== undefined && navigator.serviceWorker.controller !== null;
  });

test('a family has the page without network, and what is published anew as soon as there is one', async () => {
  const certificate = selfSigned({ days: 30 });
  const place = await mkdtemp(join(tmpdir(), 'angebotsmappe-ohne-netz-'));
  let browser: Browser | undefined;
  let web = null;
  try {
    const folder = await exportTown(place);
    web = await serveFolder(folder, certificate);
    browser = await startBrowser(false, [trusting(certificate)]);
    const page = await browser.newPage();
    await page.goto(web.address);
    await expect(page.getByRole('status')).toHaveText('61 Angebote');
    await expect(page.getByText(/Unterschrieben mit dem Schlüssel/)).toBeVisible();
    await expect.poll(() => keepsCopy(page)).toBe(true);

    const { port } = web;
    await web.close();
    await page.reload();
    await expect(page.getByRole('status')).toHaveText('61 Angebote');
    await page.getByRole('searchbox').fill('elterncafé mühlenspatzen');
    await page.getByRole('link', { name: /^Offenes Elterncafé Mühlenspatzen/ }).click();
    await expect(page.getByRole('heading', { name: 'Wo', exact: true })).toBeVisible();
    // What it cannot compare with, it says nothing of.
    await expect(page.getByText(/^Diese Seite ist vollständig\. Unterschrieben ist sie nicht/)).toBeVisible();

    const index = join(folder, 'index.html');
    const published = await readFile(index, 'utf8');
    await writeFile(index, published.replaceAll('Offenes Elterncafé Mühlenspatzen', 'Neues Elterncafé Mühlenspatzen'));
    web = await serveFolder(folder, certificate, port);
    await page.goto(web.address);
    const anew = page.getByRole('link', { name: /^Neues Elterncafé Mühlenspatzen/ });
    await page.getByRole('searchbox').fill('elterncafé mühlenspatzen');
    await expect(anew).toBeVisible();

    await web.close();
    web = null;
    await page.goto(`https://127.0.0.1:${port}/familie/lindenau/index.html`);
    await page.getByRole('searchbox').fill('elterncafé mühlenspatzen');
    await expect(anew).toBeVisible();
    // Other pages of the town are its own business.
    await expect(page.goto(`https://127.0.0.1:${port}/familie/lindenau/impressum.html`)).rejects.toThrow();
  } finally {
    await browser?.close();
    await web?.close();
    await rm(place, { recursive: true });
  }
});
