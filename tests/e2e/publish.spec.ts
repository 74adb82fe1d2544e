import type { Page } from '@playwright/test';
import { mkdir, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import readExcelFile from 'read-excel-file/node';
import { createCatalogue, goTo, openSample } from './beginnings.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './host.ts';
import { startDavServer } from '../support/davServer.ts';
import { search, titles } from './offerPage.ts';

const pane = (page: Page) => page.getByRole('region', { name: 'Wohin' });

test('what goes out and what stays here stands side by side, with the reason', async ({ host: { page } }) => {
  await openSample(page);
  await goTo(page, 'Veröffentlichen');
  await expect(
    page.getByText(/^\d+ Angebote gehen hinaus, \d+ bleiben hier\. Es geht nichts verloren\./),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Es fehlt noch etwas/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Entwurf/ })).toBeVisible();
  await expect(page.getByText(/Ansprechpersonen, die nicht öffentlich sind/)).toBeVisible();
  await expectAccessible(page);
});

test('from an offer that stays here one click leads to the field where it is mended', async ({ host: { page } }) => {
  await openSample(page);
  await goTo(page, 'Veröffentlichen');
  await page.getByRole('button', { name: 'Ergänzen: Bolzplatz-Turnier der Ortsteile' }).click();
  await expect(page.getByRole('heading', { name: 'Bolzplatz-Turnier der Ortsteile', level: 2 })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Anbieter suchen oder anlegen' })).toBeFocused();
});

test('a profile that was removed comes back with one click, and it is said that its password does not', async ({
  host: { page },
}) => {
  await openSample(page);
  await goTo(page, 'Veröffentlichen');
  await pane(page).getByRole('button', { name: /^SFTP/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name des Profils' }).fill('Webspace der Stadt');
  await dialog.getByRole('textbox', { name: 'Server', exact: true }).fill('web.example.org');
  await dialog.getByRole('textbox', { name: 'Benutzername' }).fill('katalog');
  await dialog.getByRole('textbox', { name: /^Kennwort/ }).fill('Linden am Markt 7');
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await pane(page).getByRole('button', { name: 'Profil ändern' }).click();
  await expect(dialog.getByText('Ist hinterlegt.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Profil entfernen' }).click();
  await expect(pane(page).getByText('katalog@web.example.org')).toHaveCount(0);
  await page.getByText('„Webspace der Stadt“ ist entfernt, sein Kennwort vergessen.').waitFor();
  await page.getByRole('button', { name: 'Rückgängig', exact: true }).click();
  await expect(pane(page).getByText('katalog@web.example.org')).toBeVisible();
  await expect(page.getByText('ist wieder da, sein Kennwort nicht.')).toBeVisible();
  await pane(page).getByRole('button', { name: 'Profil ändern' }).click();
  await expect(dialog.getByText('Bleibt auf diesem Rechner')).toBeVisible();
});

test(
  'the export is written whole, and twice the same to the byte',
  { tag: '@desktop' },
  async ({ host, dataFolder }) => {
    const { page } = host;
    await openSample(page);
    await goTo(page, 'Veröffentlichen');
    const publish = async (name: string) => {
      const folder = join(dataFolder, name);
      await mkdir(folder);
      const dialog = page.getByRole('dialog', { name: 'Neues Profil: Ordner' });
      await dialog.getByRole('textbox', { name: 'Name des Profils' }).fill(name);
      await host.choosing(folder, () => dialog.getByRole('button', { name: 'Auswählen' }).click());
      await dialog.getByRole('button', { name: 'Speichern' }).click();
      await pane(page).getByRole('button', { name: 'Veröffentlichen' }).click();
      await expect(page.getByText('Die Ausgabe ist vollständig und geprüft.')).toBeVisible();
      const [made = ''] = await readdir(folder);
      await expect(pane(page).getByText(join(folder, made)).last()).toBeVisible();
      return join(folder, made);
    };
    await pane(page)
      .getByRole('button', { name: /^Ordner/ })
      .click();
    const first = await publish('ausgabe-1');
    await expectAccessible(page);
    await pane(page).getByRole('button', { name: 'Neues Profil' }).click();
    await pane(page)
      .getByRole('button', { name: /^Ordner/ })
      .click();
    const second = await publish('ausgabe-2');

    const files = (await readdir(first)).sort();
    expect(files).toEqual([
      'angebote.csv',
      'dcat-ap.jsonld',
      'familie-offline.js',
      'familie.svg',
      'familie.webmanifest',
      'hsds-services.json',
      'index.html',
      'integreat-locations.json',
      'karte.geojson',
      'katalog.json',
      'katalog.schema.json',
      'katalog.xlsx',
      'manifest.json',
      'manifest.sig',
      'partner.csv',
      'termine.ics',
    ]);
    for (const file of files) expect(await readFile(join(first, file))).toEqual(await readFile(join(second, file)));

    await goTo(page, 'Übersicht');
    await expect(page.getByRole('complementary')).toContainText('Veröffentlicht heute');
  },
);

test('a catalogue without publisher says so, and can go out once it has one', async ({ host: { page } }) => {
  await createCatalogue(page, 'Familien in Hamm');
  await goTo(page, 'Veröffentlichen');
  await expect(pane(page)).toContainText('Der Herausgeber fehlt.');
  await pane(page)
    .getByRole('button', { name: /^USB-Stick/ })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Speichern' }).click();
  await expect(pane(page).getByRole('button', { name: 'Veröffentlichen' })).toBeDisabled();
  await pane(page).getByRole('button', { name: 'Einstellungen' }).click();
  await expect(page.getByRole('heading', { name: 'Einstellungen', level: 1 })).toBeVisible();
  await expectAccessible(page);
  const name = page.getByRole('region', { name: 'Herausgeber' }).getByRole('textbox', { name: 'Name' });
  await name.fill('Stadt Hamm, Jugendamt');
  await name.press('Enter');
  await goTo(page, 'Veröffentlichen');
  await expect(page.getByText('Der Herausgeber fehlt.')).toBeHidden();
});

test(
  'a file for editing in Excel says that it is for the office only, and holds what the office edits',
  { tag: '@desktop' },
  async ({ host, dataFolder }) => {
    const { page } = host;
    await openSample(page);
    await page.getByRole('button', { name: /, Menü$/ }).click();
    await page.getByRole('menuitem', { name: /^Excel-Datei zum Bearbeiten/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Excel-Datei zum Bearbeiten' });
    await expect(dialog).toContainText('Nur für Ihr Büro');
    await expectAccessible(page);
    const path = join(dataFolder, 'katalog.xlsx');
    await host.choosing(path, () => dialog.getByRole('button', { name: 'Speichern' }).click());
    await expect(page.getByText(`Die Excel-Datei liegt jetzt hier: ${path}`)).toBeVisible();

    const sheets = await readExcelFile(path);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Angebote', 'Partner', 'Orte']);
    const [headings = [], ...offers] = sheets[0]?.data ?? [];
    expect(headings[0]).toBe('Kennung');
    expect(headings).toContain('Interne Notiz');
    expect(offers.map((line) => line[headings.indexOf('Bearbeitungsstand')])).toContain('Entwurf');
  },
);

test('published to a cloud twice with one edit between: only what changed is sent, and the list says what', async ({
  host: { page, dataFolder },
}) => {
  const cloud = join(dataFolder, 'cloud');
  await mkdir(cloud);
  const password = 'vier-Wörter-sind-genug';
  const authorization = `Basic ${Buffer.from(`sommer:${password}`).toString('base64')}`;
  const server = await startDavServer(cloud, { authorization });
  try {
    await openSample(page);
    await goTo(page, 'Veröffentlichen');
    await pane(page)
      .getByRole('button', { name: /^Nextcloud/ })
      .click();
    const dialog = page.getByRole('dialog', { name: 'Neues Profil: Nextcloud / WebDAV' });
    await dialog.getByRole('textbox', { name: 'Name des Profils' }).fill('Familien-App');
    await dialog.getByRole('textbox', { name: 'Adresse des Ordners' }).fill(`${server.url}/Familien App`);
    await dialog.getByRole('textbox', { name: 'Benutzername' }).fill('sommer');
    await dialog.getByLabel('Kennwort').fill('falsch');
    await dialog.getByRole('button', { name: 'Verbindung prüfen' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Name, Kennwort oder Zugangsschlüssel passen nicht');
    await dialog.getByLabel('Kennwort').fill(password);
    await dialog.getByRole('button', { name: 'Verbindung prüfen' }).click();
    await expect(dialog.getByText('Die Verbindung steht, und Sie dürfen dort schreiben.')).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await expect(page.getByText('Mit diesem Profil wurde noch nichts veröffentlicht.')).toBeVisible();
    await pane(page).getByRole('button', { name: 'Veröffentlichen' }).click();
    await expect(page.getByText('Die Ausgabe ist vollständig und geprüft.')).toBeVisible();

    await goTo(page, 'Angebote');
    await search(page).fill('Seepferdchen');
    await titles(page).first().click();
    const summary = page.getByRole('textbox', { name: /^Kurzbeschreibung/ }).first();
    await summary.fill('In zehn Stunden sicher im Wasser.');
    await summary.press('Tab');
    await goTo(page, 'Veröffentlichen');
    const difference = page.getByRole('region', { name: /^Unterschied zur Veröffentlichung vom/ });
    await expect(difference).toContainText('1 Angebot geändert');
    await expect(difference.getByRole('button', { name: /^Öffnen: Schwimmkurs Seepferdchen/ })).toBeVisible();

    const before = server.written.length;
    server.accidents.cutAfter = 1000;
    await pane(page).getByRole('button', { name: 'Veröffentlichen' }).click();
    await expect(pane(page).getByRole('alert')).toContainText('Die Übertragung wurde unterbrochen. Im Netz steht noch');
    await pane(page).getByRole('button', { name: 'Fortsetzen' }).click();
    await expect(page.getByText('Die Ausgabe ist vollständig und geprüft.')).toBeVisible();
    await expect(difference).toContainText('Seither hat sich nichts geändert');
    const sent = server.written.slice(before).join(' ');
    expect(sent).toContain('katalog.json');
    expect(sent).not.toContain('partner.csv');
    expect(sent).not.toContain('katalog.schema.json');
    expect((await readdir(join(cloud, 'Familien App'))).filter((name) => /upload|next/.test(name))).toEqual([]);
    const published = await readFile(join(cloud, 'Familien App', 'katalog.json'), 'utf8');
    expect(published).toContain('In zehn Stunden sicher im Wasser.');
    await expectAccessible(page);
    expect(await readFile(join(dataFolder, 'settings.json'), 'utf8')).not.toContain(password);

    await goTo(page, 'Übersicht');
    await expect(page.getByRole('complementary')).toContainText('1 Angebot geändert');
  } finally {
    await server.end();
  }
});
