import { mkdir, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import readExcelFile from 'read-excel-file/node';
import { createCatalogue, goTo, openSample } from './beginnings.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './host.ts';

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

test(
  'the export is written whole, and twice the same to the byte',
  { tag: '@desktop' },
  async ({ host, dataFolder }) => {
    const { page } = host;
    await openSample(page);
    await goTo(page, 'Veröffentlichen');
    const publish = async (name: string, button: string) => {
      const stick = join(dataFolder, name);
      await mkdir(stick);
      await host.choosing(stick, () => page.getByRole('main').getByRole('button', { name: button }).click());
      await expect(page.getByText('Die Ausgabe ist vollständig und geprüft.')).toBeVisible();
      const [folder = ''] = await readdir(stick);
      await expect(page.getByText(join(stick, folder))).toBeVisible();
      return join(stick, folder);
    };
    const first = await publish('stick-1', 'Veröffentlichen');
    await expectAccessible(page);
    const second = await publish('stick-2', 'Erneut veröffentlichen');

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
  const pane = page.getByRole('region', { name: 'Wohin' });
  await expect(pane).toContainText('Der Herausgeber fehlt.');
  await expect(pane.getByRole('button', { name: 'Veröffentlichen' })).toBeDisabled();
  await pane.getByRole('button', { name: 'Einstellungen' }).click();
  await expect(page.getByRole('heading', { name: 'Einstellungen', level: 1 })).toBeVisible();
  await expectAccessible(page);
  const name = page.getByRole('region', { name: 'Herausgeber' }).getByRole('textbox', { name: 'Name' });
  await name.fill('Stadt Hamm, Jugendamt');
  await name.press('Enter');
  await goTo(page, 'Veröffentlichen');
  await expect(pane.getByRole('button', { name: 'Veröffentlichen' })).toBeEnabled();
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
