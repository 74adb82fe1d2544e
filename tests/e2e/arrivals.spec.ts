import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { goTo } from './beginnings.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './host.ts';
import { handOut, twoOffices } from './twoOffices.ts';

/** Writes another name for the publisher, and waits until it is saved. */
async function renamePublisher(page: Page, name: string): Promise<void> {
  await goTo(page, 'Einstellungen');
  const publisher = page.getByRole('region', { name: 'Herausgeber' }).getByRole('textbox', { name: 'Name' });
  await publisher.fill(name);
  await publisher.press('Tab');
  await expect(page.getByText(/^Gespeichert/).first()).toBeVisible();
}

const partner = 'Familienzentrum Mühlenspatzen';

test('two files are opened at once: a new offer is read before it is taken over, a person who was erased is named', async ({
  host: sommer,
  launchElsewhere,
}) => {
  const yildiz = await launchElsewhere();
  await twoOffices(sommer, yildiz);
  await renamePublisher(sommer.page, 'Jugendamt Lindenau');
  await renamePublisher(yildiz.page, 'Familienbüro Lindenau');
  await goTo(yildiz.page, 'Angebote');
  await yildiz.page.getByRole('button', { name: 'Neu', exact: true }).first().click();
  await yildiz.page.getByRole('textbox', { name: 'Titel' }).fill('Väterfrühstück');
  await yildiz.page.keyboard.press('Enter');
  const summary = yildiz.page.getByRole('textbox', { name: 'Kurzbeschreibung', exact: true }).first();
  await summary.fill('Jeden ersten Samstag im Monat.');
  await summary.press('Tab');
  await expect(yildiz.page.getByText(/^Gespeichert/).first()).toBeVisible();
  await handOut(yildiz, join(sommer.dataFolder, 'neu.mappe'));

  await goTo(yildiz.page, 'Partner');
  await yildiz.page.getByRole('searchbox').fill(partner);
  await yildiz.page.getByRole('grid', { name: 'Partner' }).getByRole('rowheader', { name: partner }).first().click();
  await yildiz.page.getByRole('button', { name: 'Uta Muster endgültig löschen …' }).click();
  await yildiz.page.getByRole('dialog').getByRole('button', { name: 'Endgültig löschen' }).click();
  await expect(yildiz.page.getByText(/^Die Angaben von Uta Muster wurden/)).toBeVisible();
  await handOut(yildiz, join(sommer.dataFolder, 'später.mappe'));

  const { page } = sommer;
  await goTo(page, 'Zusammenführen');
  await page.getByRole('button', { name: 'Mappe öffnen' }).first().click();
  const chooser = page.getByRole('dialog');
  await chooser.getByRole('option', { name: 'neu.mappe' }).click();
  await chooser.getByRole('option', { name: 'später.mappe' }).click();
  await expectAccessible(page);
  await chooser.getByRole('button', { name: '2 Dateien öffnen' }).click();

  const files = page.getByRole('radiogroup', { name: 'Angekommene Mappen' }).getByRole('radio');
  await expect(files).toHaveCount(2);
  const entries = page.getByRole('grid', { name: 'Was angekommen ist und was wartet' });
  await entries.getByRole('rowheader', { name: 'Väterfrühstück' }).click();
  const values = page.getByRole('table', { name: 'Väterfrühstück' });
  await expect(values.getByRole('cell', { name: 'Jeden ersten Samstag im Monat.' })).toBeVisible();
  await expectAccessible(page);

  await files.last().click();
  await expect(page.getByText(/Darin: 1 Person gelöscht\./)).toBeVisible();
  await page.getByRole('button', { name: /Änderungen übernehmen$/ }).click();
  await expect(page.getByText(/Änderungen wurden übernommen\./)).toBeVisible();
  await expect(page.getByText(/Darin: 1 Person gelöscht\./)).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Schließen' }).click();
  await expect(page.getByText('Diese Mappe wurde schon zusammengeführt.')).toBeVisible();
  await page.getByRole('button', { name: 'Weglegen' }).click();
  await expect(page.getByText('Diese Mappe wurde schon zusammengeführt.')).toBeHidden();

  await goTo(page, 'Einstellungen');
  await expect(page.getByText('Hier gibt es zwei Fassungen.')).toHaveCount(1);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Vergleichen' }).click();
  await expect(page.getByRole('region', { name: 'Fassung von Herrn Yıldız' })).toContainText('neu: Familienbüro');
});
