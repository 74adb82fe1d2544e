import type { Page } from '@playwright/test';
import { goTo, openSample, openSampleOffers } from './beginnings.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './host.ts';

const offer = 'Babytreff Krabbelkäfer';
const summary = (page: Page) => page.getByRole('textbox', { name: 'Kurzbeschreibung', exact: true }).first();
const acts = (page: Page) => page.getByRole('grid', { name: 'Verlauf' });

/** Opens the offer from the list of offers. */
async function openOffer(page: Page): Promise<void> {
  await goTo(page, 'Angebote');
  await page.getByRole('searchbox').fill(offer);
  await page.getByRole('rowheader').filter({ hasText: offer }).first().click();
  await expect(page.getByRole('heading', { name: offer, level: 2 })).toBeVisible();
}

/** Writes another short description and answers the one before. */
async function rewrite(page: Page, text: string): Promise<string> {
  await openOffer(page);
  const before = await summary(page).inputValue();
  await summary(page).fill(text);
  await summary(page).press('Tab');
  return before;
}

test('an edit stands in the history with both wordings, and what stood there before comes back', async ({
  host: { page },
}) => {
  await openSample(page);
  const before = await rewrite(page, 'Offener Treff am Donnerstag.');
  await goTo(page, 'Verlauf');
  await acts(page).getByRole('rowheader').first().click();
  const panel = page.getByRole('region', { name: 'Frau Sommer, Jugendamt 2' });
  await expect(panel.getByRole('rowheader', { name: 'Kurzbeschreibung' })).toBeVisible();
  await expect(panel.getByRole('cell').nth(1)).toContainText('Donnerstag');

  await panel.getByRole('button', { name: 'Zurückholen, was vorher stand: Kurzbeschreibung' }).click();
  const dialog = page.getByRole('dialog', { name: 'Das wird zurückgeholt' });
  await expect(dialog).toContainText('1 Angabe in 1 Eintrag ändert sich.');
  await dialog.getByRole('button', { name: 'Zurückholen' }).click();
  await panel.getByRole('button', { name: `${offer} öffnen` }).click();
  await expect(summary(page)).toHaveValue(before);
  await page.getByRole('button', { name: /^Rückgängig \(/ }).click();
  await expect(summary(page)).toHaveValue('Offener Treff am Donnerstag.');
});

test('a record tells its latest changes and leads to all of them, also field by field', async ({ host: { page } }) => {
  await openSample(page);
  await rewrite(page, 'Erste Fassung.');
  await rewrite(page, 'Zweite Fassung.');
  const section = page.getByRole('region', { name: 'Verlauf' });
  await expect(section.getByRole('listitem').first()).toContainText('Kurzbeschreibung');
  await section.getByRole('button', { name: 'Ganzen Verlauf zeigen' }).click();
  await expect(page.getByRole('heading', { name: `Verlauf: ${offer}`, level: 1 })).toBeVisible();
  await page.getByRole('button', { name: /Angabe$/ }).click();
  await page.getByRole('option', { name: 'Kurzbeschreibung' }).click();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(3);
  await expectAccessible(page);

  // The state after the first of the two edits.
  await page
    .getByRole('button', { name: /^Diesen Stand zurückholen/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Zurückholen' }).click();
  await page.getByRole('button', { name: `${offer} öffnen` }).click();
  await expect(summary(page)).toHaveValue('Erste Fassung.');
});

test('acts are narrowed down by person and by what they touched', async ({ host: { page } }) => {
  await openSample(page);
  await rewrite(page, 'Offener Treff am Donnerstag.');
  await goTo(page, 'Verlauf');
  const count = page.getByRole('main').getByRole('status');
  await expect(count.filter({ hasText: /^\d+ Vorgänge$/ })).toBeVisible();
  await page.getByRole('button', { name: /Einträge$/ }).click();
  await page.getByRole('option', { name: 'Katalogdaten' }).click();
  await expect(count.filter({ hasText: /^1 von \d+ Vorgängen$/ })).toBeVisible();
  await expect(acts(page).getByRole('rowheader')).toHaveCount(1);
});

test('a look at another day changes nothing; all of it can be brought back', async ({ host: { page } }) => {
  await openSample(page);
  await goTo(page, 'Verlauf');
  await page.getByText('Stand an einem Tag').click();
  await expect(page.getByText('Damals war alles wie heute')).toBeVisible();
  const day = page.getByRole('textbox', { name: 'Tag' });
  await day.fill('1.1.2026');
  await day.press('Enter');
  await expect(page.getByText(/^\d+ Einträge waren damals anders$/)).toBeVisible();
  await expect(page.getByRole('grid').getByText('seither angelegt').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Alles zurückholen' }).click();
  await expect(page.getByRole('dialog')).toContainText('Nichts geht verloren');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: /^Angebote/ })).toHaveText(/Angebote\d{2}/);
});

test('the history is walked through by keyboard alone', async ({ host: { page } }) => {
  await openSample(page);
  await rewrite(page, 'Offener Treff am Donnerstag.');
  await goTo(page, 'Verlauf');
  await expect(acts(page).getByRole('rowheader').first()).toBeVisible();
  await acts(page).locator('[tabindex="0"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Frau Sommer, Jugendamt 2', level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(acts(page).locator('[role="row"][aria-current="true"]')).toHaveAttribute('aria-rowindex', '3');
});

test('the history of a record, and taking an act back, have no barriers', async ({ host: { page } }) => {
  await openSampleOffers(page);
  await rewrite(page, 'Offener Treff am Donnerstag.');
  await expectAccessible(page);
  await goTo(page, 'Verlauf');
  await acts(page).getByRole('rowheader').first().click();
  await page.getByRole('button', { name: 'Vorgang zurücknehmen' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
});
