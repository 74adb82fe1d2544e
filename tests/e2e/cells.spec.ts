import type { Page } from '@playwright/test';
import { openSampleOffers } from './beginnings.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './host.ts';
import { enterList, search, table, titles } from './offerPage.ts';

/** Puts the focus on the title of the one offer that a search finds. */
async function enterTitle(page: Page, words: string): Promise<void> {
  await search(page).fill(words);
  await expect(titles(page)).toHaveCount(1);
  await enterList(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(titles(page)).toBeFocused();
}

test('by keyboard: five cells of an offer are filled with F2 and Tab', { tag: '@desktop' }, async ({ host }) => {
  const { page } = host;
  const { keyboard } = page;
  const control = (role: 'textbox' | 'combobox', name: string) => table(page).getByRole(role, { name, exact: true });
  const cell = (text: string) => table(page).getByRole('gridcell', { name: text, exact: true });
  await openSampleOffers(page);
  await enterTitle(page, 'Bolzplatz-Turnier');

  await keyboard.press('F2');
  await expect(control('textbox', 'Titel')).toBeFocused();
  await expectAccessible(page);
  await keyboard.type('Bolzplatz-Turnier im Frühling');
  await keyboard.press('Tab');
  await expect(control('combobox', 'Anbieter')).toBeFocused();
  await keyboard.type('musiksch');
  await expect(page.getByRole('option', { name: 'Musikschule Lindenau' })).toBeVisible();
  await keyboard.press('Tab');
  await expect(control('combobox', 'Lebensphase')).toBeFocused();
  await keyboard.type('kita');
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await expect(control('combobox', 'Stand')).toBeFocused();
  await keyboard.type('prüf');
  await expect(page.getByRole('option')).toHaveText(['In Prüfung']);
  await keyboard.press('Tab');
  await expect(control('textbox', 'Geprüft am')).toBeFocused();
  await keyboard.type('31.2.2026');
  await keyboard.press('Enter');
  await expect(table(page).getByText('Diesen Tag gibt es nicht.')).toBeVisible();
  await keyboard.press('Control+a');
  await keyboard.type('1.11.2026');
  await keyboard.press('Enter');

  await expect(cell('01.11.2026')).toBeFocused();
  await expect(titles(page)).toHaveText(['Bolzplatz-Turnier im Frühling']);
  await expect(cell('Musikschule Lindenau')).toBeVisible();
  await expect(table(page).getByRole('gridcell', { name: /Kita-Zeit/ })).toBeVisible();
  await expect(cell('In Prüfung')).toBeVisible();
});

test('by keyboard: a list of prices is pasted from Excel, looked at first, and taken back', async ({ host }) => {
  const { page } = host;
  const { keyboard } = page;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSampleOffers(page);
  await page.getByRole('button', { name: 'Spalten' }).press('Enter');
  await page.getByRole('dialog', { name: 'Spalten' }).getByRole('checkbox', { name: 'Kosten' }).press('Space');
  await expect(table(page).getByRole('columnheader').last()).toContainText('Kosten');
  await keyboard.press('Escape');
  await search(page).fill('Musikschule');
  await enterList(page);
  await keyboard.press('End');
  await keyboard.press('ArrowLeft');
  const lines = ['1.11.2026\t12,50 € pro Monat', 'bald\t8 €', ''];
  await page.evaluate((text) => navigator.clipboard.writeText(text), lines.join('\r\n'));
  await keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: 'In 2 Angebote einfügen' });
  await expect(dialog.getByRole('status')).toContainText('2 Angebote ändern sich. ');
  await expect(dialog.getByText('Geprüft: „bald“ ist kein Datum.')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Bei 2 ändern' }).press('Enter');
  const prices = table(page).getByRole('gridcell', { name: '12,50 € pro Monat' });
  await expect(prices).toHaveCount(1);
  await expect(table(page).getByRole('gridcell', { name: '01.11.2026' })).toBeVisible();
  await keyboard.press('Control+z');
  await expect(prices).toHaveCount(0);
});

test('a double click edits the cell that was clicked, though the record opens beside the list', async ({ host }) => {
  const { page } = host;
  await openSampleOffers(page);
  const row = table(page).getByRole('row', { name: /Ausbildung in Teilzeit für junge Eltern/ });
  await row.getByRole('gridcell').nth(3).dblclick();
  await expect(table(page).getByRole('combobox', { name: 'Lebensphase', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Ausbildung in Teilzeit für junge Eltern', level: 2 })).toBeVisible();
});

test('in a narrow window a double click opens the record, and the list is as it was afterwards', async ({ host }) => {
  const { page } = host;
  await openSampleOffers(page);
  await page.setViewportSize({ width: 800, height: 700 });
  const first = titles(page).first();
  const title = await first.innerText();
  const { x, y, width } = (await first.boundingBox())!;
  await page.mouse.click(x + width - 20, y + 10);
  await page.getByRole('heading', { name: title, level: 2 }).waitFor();
  await page.mouse.click(x + width - 20, y + 10, { clickCount: 2 });
  await page.getByRole('button', { name: 'Schließen' }).first().click();
  await expect(first).toHaveText(title);
  await expect(table(page).getByRole('textbox')).toHaveCount(0);
});
