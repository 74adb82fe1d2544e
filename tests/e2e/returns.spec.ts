import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { goTo, openSample } from './beginnings.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './host.ts';
import { search, table } from './offerPage.ts';
import { startBrowser } from './servedHost.ts';

test('by keyboard: a partner is asked, answers in its browser, and the clerk takes the answer over field by field', async ({
  host,
  dataFolder,
}) => {
  const { page } = host;
  await openSample(page);
  await goTo(page, 'Rückläufe');
  await page.getByRole('searchbox', { name: 'Partner suchen' }).fill('mühlenspatzen');
  await expect(page.getByText(/^1 von \d+ Partnern$/)).toBeVisible();

  const folder = join(dataFolder, 'post');
  await mkdir(folder);
  await page.getByRole('button', { name: 'Fragebögen erstellen …' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Fragebögen erstellen' });
  await expect(dialog.getByText(/Ein Partner wird zu 2 Angeboten gefragt/)).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Antwort bis' }).fill('31.12.2026');
  await dialog.getByRole('checkbox', { name: 'Auch als Excel-Datei' }).press(' ');
  await expectAccessible(page);
  await host.choosing(folder, () => dialog.getByRole('button', { name: 'Ordner wählen und schreiben' }).press('Enter'));
  await expect(page.getByText(/Ein Fragebogen liegt in/)).toBeVisible();
  await expect(page.getByRole('row', { name: /Familienzentrum Mühlenspatzen/ })).toContainText('steht aus');

  const [batch = ''] = await readdir(folder);
  const files = (await readdir(join(folder, batch))).sort();
  expect(files).toEqual([
    'Anschreiben.txt',
    'Fragebogen Familienzentrum Mühlenspatzen.html',
    'Fragebogen Familienzentrum Mühlenspatzen.xlsx',
    'Verteiler.csv',
  ]);

  // The partner, at a computer without a network and without the program.
  const browser = await startBrowser();
  const partner = await (await browser.newContext({ locale: 'de-DE', offline: true })).newPage();
  const errors: string[] = [];
  partner.on('pageerror', ({ message }) => errors.push(message));
  partner.on('console', (message) => (message.type() === 'error' ? errors.push(message.text()) : undefined));
  await partner.goto(pathToFileURL(join(folder, batch, files[1] ?? '')).href);
  await expect(partner.getByText('Bitte antworten Sie bis zum 31.12.2026.')).toBeVisible();
  await expectAccessible(partner);
  const cafe = partner.getByRole('region').or(partner.locator('section')).filter({ hasText: 'Offenes Elterncafé' });
  await cafe.getByRole('textbox', { name: 'Zeiten' }).fill('mittwochs 10–12 Uhr');
  await cafe.getByRole('textbox', { name: 'Kosten' }).fill('2,50 € pro Termin');
  await cafe.getByRole('radio', { name: /^Ja, es stimmt so/ }).press(' ');
  const fathers = partner.locator('section').filter({ hasText: 'Vätertreff am Samstag' });
  await fathers.getByRole('radio', { name: /gibt es nicht mehr/ }).press(' ');
  await expect(partner.getByText('2 von 2 Angeboten angeschaut')).toBeVisible();
  await partner.getByRole('button', { name: 'Weiteres Angebot ergänzen' }).press('Enter');
  const added = partner.locator('section').filter({ has: partner.getByRole('heading', { name: 'Neues Angebot 1' }) });
  await added.getByRole('textbox', { name: 'Name des Angebots' }).fill('Krabbelkreis am Freitag');
  await partner.getByRole('textbox', { name: 'Ihr Name' }).fill('Frau Beispiel');
  // Closed by mistake: what was written is still there.
  await partner.reload();
  await expect(cafe.getByRole('textbox', { name: 'Zeiten' })).toHaveValue('mittwochs 10–12 Uhr');
  await expect(added.getByRole('textbox', { name: 'Name des Angebots' })).toHaveValue('Krabbelkreis am Freitag');
  const downloading = partner.waitForEvent('download');
  await partner.getByRole('button', { name: 'Antwort als Datei speichern' }).press('Enter');
  const answer = join(folder, 'antwort.json');
  await (await downloading).saveAs(answer);
  expect(await readFile(answer, 'utf8')).toContain('"angebotsmappe-antwort"');
  await expect(partner.getByText(/liegt jetzt dort, wo Ihr Browser Dateien ablegt/)).toBeVisible();
  expect(errors).toEqual([]);
  await browser.close();

  await host.choosing(answer, () => page.getByRole('button', { name: 'Antworten öffnen …' }).press('Enter'));
  await expect(page.getByRole('heading', { name: 'Familienzentrum Mühlenspatzen', level: 1 })).toBeVisible();
  await expect(page.getByText(/von Frau Beispiel$/)).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('table', { name: 'Offenes Elterncafé Mühlenspatzen' })
    .getByRole('checkbox', { name: 'Kosten' })
    .press(' ');
  await page.getByRole('button', { name: '4 Änderungen übernehmen' }).press('Enter');
  await expect(page.getByText('Die Antwort von Familienzentrum Mühlenspatzen ist übernommen.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Familienzentrum Mühlenspatzen/ })).not.toContainText('steht aus');

  await goTo(page, 'Angebote');
  await search(page).fill('Krabbelkreis am Freitag');
  await expect(table(page).getByText('Krabbelkreis am Freitag')).toBeVisible();
});

test('what is no answer is said in a sentence, and changes nothing', async ({ host, dataFolder }) => {
  const { page } = host;
  await openSample(page);
  await goTo(page, 'Rückläufe');
  const path = join(dataFolder, 'settings.json');
  await host.choosing(path, () => page.getByRole('button', { name: 'Antworten öffnen …' }).click());
  await expect(page.getByText(/Diese Datei ist keine Antwort auf einen Fragebogen/)).toBeVisible();
  await page.getByRole('button', { name: 'Zurück zur Liste' }).click();
  await expect(page.getByRole('grid', { name: 'Rückläufe' })).toBeVisible();
});
