import type { Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectOpened } from './beginnings.ts';
import { expect, test, type Host } from './host.ts';

// The promise: what was shown as saved is there, whatever happened to the program in between.

const list = [
  'Angebot;Anbieter;Straße;PLZ;Ort;Telefon;Beschreibung',
  'Babycafé;Familienzentrum Am Bach;Bachweg 1;59999;Lindenau;0221 4710-101;Treffen für Eltern mit Baby',
  'Vorlesezeit;Stadtbücherei;Markt 9;59999;Lindenau;0221 4710-102;Geschichten für Kinder ab vier',
].join('\r\n');

async function newCatalogue(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Neuer Katalog/ }).click();
  await introduce(page);
  const dialog = page.getByRole('dialog', { name: 'Neuer Katalog' });
  await dialog.getByLabel('Name des Katalogs').fill('Familien in Lindenau');
  await dialog.getByLabel('Kommune').fill('Stadt Lindenau');
  await dialog.getByLabel('Amtlicher Gemeindeschlüssel').fill('05999004');
  await dialog.getByRole('button', { name: 'Anlegen' }).click();
  await expectOpened(page);
}

/** The program asks once who sits here. */
async function introduce(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Wer arbeitet hier?' });
  await dialog.getByLabel('Ihr Name').fill('Katrin Beispiel');
  await dialog.getByLabel('Arbeitsplatz').fill('Jugendamt');
  await dialog.getByRole('button', { name: 'Übernehmen' }).click();
}

async function readList({ page, dataFolder, choosing }: Host): Promise<void> {
  const path = join(dataFolder, 'angebote.csv');
  writeFileSync(path, list);
  await page.getByRole('link', { name: 'Liste einlesen' }).click();
  await choosing(path, () => page.getByRole('button', { name: 'Liste wählen' }).click());
  await page.getByRole('button', { name: '2 Zeilen übernehmen' }).click();
  await expect(page.getByText('2 Zeilen gelesen')).toBeVisible();
}

async function openRecent(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Familien in Lindenau/ }).click();
  await expectOpened(page);
}

async function openOffer(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: /^Angebote/ }).click();
  await page.getByRole('row', { name: title }).click();
}

test(
  'a new catalogue, an imported list and an edit survive the program being killed while somebody types',
  { tag: '@desktop' },
  async ({ launch }) => {
    const first = await launch();
    const { page } = first;
    await newCatalogue(page);
    await readList(first);
    await openOffer(page, 'Babycafé');
    const summary = page.getByLabel('Kurzbeschreibung', { exact: true });
    const description = page.getByLabel('Beschreibung', { exact: true });
    await summary.fill('Jeden Dienstag ab neun.');
    await description.click();
    await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible();
    // In the middle of typing: this text was never shown as saved.
    await description.pressSequentially('Und noch mehr');
    await first.kill();

    const second = await launch();
    await openRecent(second.page);
    await expect(second.page.getByRole('row', { name: 'Vorlesezeit' })).toBeVisible();
    await openOffer(second.page, 'Babycafé');
    await expect(second.page.getByLabel('Kurzbeschreibung', { exact: true })).toHaveValue('Jeden Dienstag ab neun.');
  },
);

test('every edit that was shown as saved is there after five power cuts', { tag: '@desktop' }, async ({ launch }) => {
  test.slow();
  let host = await launch();
  await newCatalogue(host.page);
  await readList(host);
  for (let cut = 1; cut <= 5; cut += 1) {
    await openOffer(host.page, 'Vorlesezeit');
    await host.page.getByLabel('Kurzbeschreibung', { exact: true }).fill(`Stand ${cut}`);
    await host.page.keyboard.press('Tab');
    await expect(host.page.getByText('Gespeichert', { exact: true })).toBeVisible();
    await host.kill();
    host = await launch();
    await openRecent(host.page);
    await openOffer(host.page, 'Vorlesezeit');
    await expect(host.page.getByLabel('Kurzbeschreibung', { exact: true })).toHaveValue(`Stand ${cut}`);
  }
});

test(
  'an edit made while the host was gone comes back from the second copy, and the clerk is told',
  { tag: '@desktop' },
  async ({ launch, kind }) => {
    test.skip(kind !== 'serve', 'on the desktop the window ends with its host');
    const first = await launch();
    await newCatalogue(first.page);
    await readList(first);
    await openOffer(first.page, 'Babycafé');
    await first.kill();
    await first.page.getByLabel('Kurzbeschreibung', { exact: true }).fill('Ohne Programm geschrieben.');
    await first.page.keyboard.press('Tab');
    await expect(first.page.getByText(/antwortet nicht/).first()).toBeVisible();

    const second = await launch();
    await openRecent(second.page);
    await expect(second.page.getByText(/Eine Änderung wurde gerettet und gespeichert/)).toBeVisible();
    await openOffer(second.page, 'Babycafé');
    await expect(second.page.getByLabel('Kurzbeschreibung', { exact: true })).toHaveValue('Ohne Programm geschrieben.');
  },
);
