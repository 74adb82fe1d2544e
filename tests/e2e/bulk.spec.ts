import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createCatalogue, goTo, openSample, openSampleOffers } from './beginnings.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './host.ts';
import { enterList, search, table, titles } from './offerPage.ts';

const chosenRows = (page: Page) => table(page).getByRole('row', { selected: true });

test('by keyboard: forty offers are set to published in one step, and one undo takes it back', async ({ host }) => {
  test.slow();
  const { page } = host;
  await openSampleOffers(page);
  await enterList(page);
  await page.keyboard.press('Space');
  await expect(page.getByRole('region', { name: '1 Angebot ausgewählt' })).toBeVisible();
  for (let row = 1; row < 40; row += 1) await page.keyboard.press('Shift+ArrowDown');
  const panel = page.getByRole('region', { name: '40 Angebote ausgewählt' });
  await expect(panel).toBeVisible();
  await expect(page.getByRole('status').getByText('40 Angebote ausgewählt')).toBeAttached();
  await expectAccessible(page);

  await page.keyboard.press('F6');
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('button', { name: 'Mehrere ändern' })).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '40 Angebote ändern' });
  await expect(dialog.getByText('Noch ist nichts geändert.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Keine Angabe Bearbeitungsstand' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Veröffentlicht' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toContainText(/Angebote ändern sich, \d+ bleiben, wie sie sind/);
  await expect(
    dialog
      .getByRole('grid', { name: 'Vorschau' })
      .getByText(/: Entwurf → Veröffentlicht/)
      .first(),
  ).toBeVisible();
  await dialog.getByRole('button', { name: /^Bei \d+ ändern$/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Angebote geändert\. Strg\+Z nimmt alles/)).toBeVisible();
  await expect(panel.getByText('40 Veröffentlicht')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(panel.getByText('Entwurf')).toBeVisible();
  await expect(panel.getByText('40 Veröffentlicht')).toHaveCount(0);
});

test('all that a search shows is chosen, copied, checked today, duplicated and archived', async ({
  host: { page },
}) => {
  await openSampleOffers(page);
  await search(page).fill('krabbelkäfer');
  await expect(titles(page)).toHaveText(['Babytreff Krabbelkäfer']);
  await enterList(page);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await expect(page.getByText('1 Angebot kopiert.')).toBeVisible();
  const panel = page.getByRole('region', { name: '1 Angebot ausgewählt' });
  await panel.getByRole('button', { name: 'Heute geprüft' }).click();
  await expect(page.getByText('1 Angebot heute geprüft.')).toBeVisible();
  await panel.getByRole('button', { name: 'Verdoppeln' }).click();
  await expect(titles(page)).toHaveText(['Babytreff Krabbelkäfer', 'Babytreff Krabbelkäfer (Kopie)']);
  await expect(chosenRows(page)).toHaveText([/\(Kopie\)/]);
  await panel.getByRole('button', { name: 'Archivieren' }).click();
  await expect(titles(page)).toHaveText(['Babytreff Krabbelkäfer']);
  await expect(panel).toHaveCount(0);
});

test('rows are chosen with the mouse, a plain click opens one again', async ({ host: { page } }) => {
  await openSampleOffers(page);
  await titles(page)
    .nth(1)
    .click({ modifiers: ['Control'] });
  await titles(page)
    .nth(4)
    .click({ modifiers: ['Shift'] });
  await expect(chosenRows(page)).toHaveCount(4);
  await titles(page)
    .nth(2)
    .click({ modifiers: ['Control'] });
  await expect(page.getByRole('region', { name: '3 Angebote ausgewählt' })).toBeVisible();
  const title = await titles(page).nth(6).innerText();
  await titles(page).nth(6).click();
  await expect(chosenRows(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: title, level: 2 })).toBeVisible();
});

test('by keyboard: the offers of a partner go over to its successor', async ({ host: { page } }) => {
  await openSample(page);
  await goTo(page, 'Partner');
  const partners = page.getByRole('grid', { name: 'Partner' });
  await page.getByRole('searchbox').fill('Musikschule Lindenau');
  await expect(partners.getByRole('rowheader')).toHaveText(['Musikschule Lindenau']);
  await partners.getByRole('rowheader').first().focus();
  await page.keyboard.press('Enter');
  const handOver = page.getByRole('button', { name: 'Alle Angebote einem anderen Partner übertragen' });
  await handOver.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /Angebote? einem anderen Partner übertragen/ });
  await dialog.getByRole('combobox', { name: 'Künftig: Partner suchen' }).fill('Bürgerstiftung');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/Bürgerstiftung Lindenau.* kommt dazu/).first()).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: /^Bei \d+ ändern$/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Noch keine Angebote. Sie wählen diesen Partner')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(handOver).toBeVisible();
});

/** Keeps the titles of all dialogs that show how far they are, however short. */
const noteProgress = (page: Page) =>
  page.evaluate(() => {
    const noted: string[] = [];
    new MutationObserver(() => {
      const title = document.querySelector('[role="dialog"]:has([role="progressbar"]) [slot="title"]')?.textContent;
      if (title !== undefined && noted.at(-1) !== title) noted.push(title);
    }).observe(document.body, { childList: true, subtree: true });
    Object.assign(globalThis, { noted });
  });
const notedProgress = (page: Page) => page.evaluate(() => (globalThis as unknown as { noted: string[] }).noted);

test('a whole long list is checked today, archived and taken back with its progress shown', async ({
  host,
  dataFolder,
}) => {
  test.slow();
  const { page } = host;
  const file = join(dataFolder, 'Vereinsliste.csv');
  const rows = Array.from({ length: 1_100 }, (_, at) => `Angebot ${String(at + 1).padStart(4, '0')}`);
  await writeFile(file, ['Angebot', ...rows].join('\r\n'));
  await createCatalogue(page, 'Familien in Hamm');
  await goTo(page, 'Liste einlesen');
  await host.choosing(file, () => page.getByRole('button', { name: 'Liste wählen' }).click());
  await page.getByRole('button', { name: '1.100 Zeilen übernehmen' }).click();
  await page.getByRole('button', { name: 'Angebote ansehen' }).click();
  await enterList(page);
  await page.keyboard.press('Control+a');
  const panel = page.getByRole('region', { name: '1.100 Angebote ausgewählt' });
  await noteProgress(page);

  await panel.getByRole('button', { name: 'Heute geprüft' }).click();
  await expect(page.getByText('1.100 Angebote heute geprüft.')).toBeVisible();
  await panel.getByRole('button', { name: 'Archivieren' }).click();
  await expect(page.getByText('1.100 Angebote archiviert.')).toBeVisible();
  await expect(titles(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Rückgängig (Strg+Z)' }).click();
  await expect(titles(page).first()).toHaveText('Angebot 0001');
  await page.getByRole('button', { name: 'Wiederholen (Strg+Y)' }).click();
  await expect(titles(page)).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await notedProgress(page)).toEqual([
    'Viele Einträge werden geändert',
    'Viele Änderungen werden zurückgenommen',
    'Viele Änderungen werden wiederholt',
  ]);
});
