import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { createCatalogue, goTo, introduceOneself } from './beginnings.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test, type Host } from './host.ts';

/** A list as an office keeps it: a good row, a web address without its scheme, a row without a name. */
const list = [
  'Angebot;Träger;Straße;PLZ;Ort;Internet;Beschreibung',
  'Babytreff;Familienzentrum Nord;Lindenweg 2;59065;Hamm;;Für Eltern mit Babys.',
  'Väterabend;Diakonie Hamm;Am Anger 4;59063;Hamm;www.vaeter.example.org;',
  ';Musikschule;;;;;',
].join('\r\n');

const area = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Bereiche' }).getByRole('link', { name });

async function writeList(folder: string, text = list): Promise<string> {
  const file = join(folder, 'Vereinsliste.csv');
  await writeFile(file, text);
  return file;
}

async function readList(host: Host, file: string): Promise<void> {
  await host.choosing(file, () => host.page.getByRole('button', { name: 'Liste wählen' }).click());
  await expect(host.page.getByRole('grid', { name: 'Zeilen der Liste' })).toBeVisible();
}

test('each row of a list is shown with what becomes of it before anything is written', async ({ host, dataFolder }) => {
  const { page } = host;
  await createCatalogue(page, 'Familien in Hamm');
  await goTo(page, 'Liste einlesen');
  await expectAccessible(page);
  await readList(host, await writeList(dataFolder));
  await expect(page.getByText('3 Zeilen, 7 Spalten (CSV, UTF-8, Semikolon)')).toBeVisible();
  await expect(page.getByRole('row', { name: /Babytreff/ })).toContainText('neu');
  await expect(page.getByRole('row', { name: /Musikschule/ })).toContainText('nicht lesbar');
  await expectAccessible(page);

  await page.getByRole('radio', { name: '1 mit Reparatur' }).click();
  await expect(page.getByRole('row', { name: /Babytreff/ })).toBeHidden();
  await page.getByRole('rowheader', { name: 'Väterabend' }).click();
  const details = page.getByRole('region', { name: 'Zeile 3: Väterabend' });
  await expect(details).toContainText('https://www.vaeter.example.org');
  await expect(area(page, 'Angebote')).toHaveText('Angebote0');
});

test(
  'a list comes in as one act, is reported, and goes away in one step',
  { tag: '@desktop' },
  async ({ host, dataFolder }) => {
    const { page } = host;
    await createCatalogue(page, 'Familien in Hamm');
    await goTo(page, 'Liste einlesen');
    await readList(host, await writeList(dataFolder));
    await page.getByRole('button', { name: '2 Zeilen übernehmen' }).click();
    await expect(page.getByText(/^3 Zeilen gelesen: 2 übernommen, 1 nicht\. Diese eine steht mit Grund/)).toBeVisible();
    await expect(area(page, 'Angebote')).toHaveText('Angebote2');
    await expectAccessible(page);

    const report = join(dataFolder, 'bericht.csv');
    await host.choosing(report, () => page.getByRole('button', { name: 'Bericht speichern' }).click());
    await expect(page.getByText(report)).toBeVisible();
    expect(await readFile(report, 'utf8')).toContain('https://www.vaeter.example.org');

    await page.getByRole('main').getByRole('button', { name: 'Rückgängig' }).click();
    await expect(area(page, 'Angebote')).toHaveText('Angebote0');
    await expect(page.getByText('Der Katalog ist wieder wie vor dem Einlesen.')).toBeVisible();
    await page.getByRole('button', { name: /^Wiederholen/ }).click();
    await expect(area(page, 'Angebote')).toHaveText('Angebote2');
  },
);

test('reading the same list twice adds nothing', async ({ host, dataFolder }) => {
  const { page } = host;
  await createCatalogue(page, 'Familien in Hamm');
  await goTo(page, 'Liste einlesen');
  const file = await writeList(dataFolder);
  await readList(host, file);
  await page.getByRole('button', { name: '2 Zeilen übernehmen' }).click();
  await page.getByRole('button', { name: 'Weitere Liste' }).click();
  await readList(host, file);
  await expect(page.getByRole('button', { name: 'Nichts zu übernehmen' })).toBeDisabled();
  await expect(page.getByRole('row', { name: /Babytreff/ })).toContainText('unverändert');
});

test('a column can become something else, and the rows follow', async ({ host, dataFolder }) => {
  const { page } = host;
  await createCatalogue(page, 'Familien in Hamm');
  await goTo(page, 'Liste einlesen');
  await readList(host, await writeList(dataFolder));
  await page.getByRole('button', { name: /„Träger“ wird zu/ }).click();
  await page.getByRole('option', { name: 'Titel', exact: true }).click();
  await expect(page.getByRole('rowheader', { name: 'Familienzentrum Nord' })).toBeVisible();
  await expect(page.getByRole('button', { name: /„Angebot“ wird zu/ })).toContainText('nicht übernehmen');
});

test('a row can be left out', async ({ host, dataFolder }) => {
  const { page } = host;
  await createCatalogue(page, 'Familien in Hamm');
  await goTo(page, 'Liste einlesen');
  await readList(host, await writeList(dataFolder));
  await page.getByRole('rowheader', { name: 'Babytreff' }).click();
  await page.getByRole('radio', { name: 'Auslassen' }).click({ force: true });
  await page.getByRole('button', { name: '1 Zeile übernehmen' }).click();
  await expect(page.getByText(/^3 Zeilen gelesen: 1 übernommen \(1 ausgelassen\), 1 nicht\./)).toBeVisible();
});

test('of an offer that is known, each field can stay as it is', async ({ host, dataFolder }) => {
  const { page } = host;
  await createCatalogue(page, 'Familien in Hamm');
  await goTo(page, 'Liste einlesen');
  await readList(host, await writeList(dataFolder));
  await page.getByRole('button', { name: '2 Zeilen übernehmen' }).click();
  await page.getByRole('button', { name: 'Weitere Liste' }).click();
  const changed = list
    .replace('Für Eltern mit Babys.', 'Mit Frühstück.')
    .replace('Hamm;;Mit', 'Hamm;www.baby.example.org;Mit');
  await readList(host, await writeList(dataFolder, changed));
  await page.getByRole('rowheader', { name: 'Babytreff' }).click();
  const changes = page.getByRole('table', { name: 'Was sich ändert' });
  await expect(changes.getByRole('row', { name: /Beschreibung/ })).toContainText('Mit Frühstück');
  await expectAccessible(page);
  await changes
    .getByRole('row', { name: /Webseite/ })
    .getByText('Übernehmen')
    .click();
  await expect(page.getByRole('row', { name: /Babytreff/ })).toContainText('ändert Beschreibung');
  await page.getByRole('button', { name: '1 Zeile übernehmen' }).click();
  await page.getByRole('button', { name: 'Weitere Liste' }).click();
  await readList(host, await writeList(dataFolder, changed));
  await expect(page.getByText('wie beim letzten Mal')).toBeVisible();
  await expect(page.getByRole('row', { name: /Babytreff/ })).toContainText('ändert Webseite');
});

test('what an unknown word means is said once for all rows', async ({ host, dataFolder }) => {
  const { page } = host;
  await createCatalogue(page, 'Familien in Hamm');
  await goTo(page, 'Liste einlesen');
  const words = 'Angebot;Träger;Thema\nTonwerkstatt;TuS;Töpfern\nTonkurs;TuS;Töpfern\n';
  await readList(host, await writeList(dataFolder, words));
  await expect(page.getByRole('radio', { name: '2 bitte prüfen' })).toBeVisible();
  const box = page.getByRole('combobox', { name: /^„Töpfern“ \(2 Zeilen\) bedeutet/ });
  await box.fill('Spielen');
  await box.press('Enter');
  await page.getByRole('rowheader', { name: 'Tonkurs' }).click();
  const details = page.getByRole('region', { name: 'Zeile 3: Tonkurs' });
  await expect(details).toBeVisible();
  await expect(details).not.toContainText('Töpfern');
});

test('a file that is no list is refused with what to do, and nothing changes', async ({ host, dataFolder }) => {
  const { page } = host;
  await createCatalogue(page, 'Familien in Hamm');
  await goTo(page, 'Liste einlesen');
  const file = join(dataFolder, 'leer.csv');
  await writeFile(file, '');
  await host.choosing(file, () => page.getByRole('button', { name: 'Liste wählen' }).click());
  await expect(page.getByRole('alert')).toContainText('Nichts wurde geändert.');
  await expect(page.getByRole('button', { name: 'Liste wählen' })).toBeVisible();
});

test('Start leads a list into a catalogue that is created for it', { tag: '@desktop' }, async ({ host: { page } }) => {
  await page.getByRole('button', { name: /^Liste einlesen/ }).click();
  await introduceOneself(page);
  const dialog = page.getByRole('dialog', { name: 'Neuer Katalog' });
  await dialog.getByRole('textbox', { name: 'Name des Katalogs' }).fill('Familien in Hamm');
  await dialog.getByRole('textbox', { name: 'Kommune' }).fill('Hamm');
  await dialog.getByRole('textbox', { name: 'Amtlicher Gemeindeschlüssel' }).fill('05915000');
  await dialog.getByRole('button', { name: 'Anlegen' }).click();
  await expect(page.getByRole('button', { name: 'Liste wählen' })).toBeVisible();
});

test('an office’s list of a whole city comes in row by row', async ({ host }) => {
  const krefeld = resolve(import.meta.dirname, '../../../shared/data/krefeld/kitas-excel-cp1252.csv');
  test.skip(!existsSync(krefeld), 'the data folder beside the project is not there');
  const { page } = host;
  await createCatalogue(page, 'Familien in Krefeld');
  await goTo(page, 'Liste einlesen');
  await readList(host, krefeld);
  await page.getByRole('rowheader').first().click();
  await page.keyboard.press('Control+End');
  await expect(page.locator('[role=row]:has(:focus)')).toHaveAttribute('aria-rowindex', '105');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: /^Zeile 105:/ })).toBeVisible();
  await page.getByRole('button', { name: '104 Zeilen übernehmen' }).click();
  await expect(page.getByText(/^104 Zeilen gelesen: 104 übernommen\./)).toBeVisible();
  await expect(area(page, 'Angebote')).toHaveText('Angebote104');
});
