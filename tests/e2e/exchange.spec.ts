import { mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCatalogue, goTo, openSample } from './beginnings.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test, type Host } from './host.ts';

/** Chooses a new folder for the exchange, and answers its path. */
async function chooseFolder({ page, dataFolder, choosing }: Host): Promise<string> {
  const folder = join(dataFolder, 'tausch');
  await mkdir(folder);
  await goTo(page, 'Einstellungen');
  await choosing(folder, () => page.getByRole('button', { name: 'Ordner wählen' }).click());
  await expect(page.getByText(folder)).toBeVisible();
  return folder;
}

test('a chosen exchange folder gets one’s own file, and the frame says so', { tag: '@desktop' }, async ({ host }) => {
  const { page } = host;
  await createCatalogue(page, 'Familien in Hamm');
  const folder = await chooseFolder(host);
  const section = page.getByRole('region', { name: 'Austauschordner' });
  await expect(section.getByText(/\d\d\.\d\d\.\d{4}, \d\d:\d\d Uhr/).first()).toBeVisible();
  await expect(section).toContainText('Noch liegt keine Mappe von anderen in diesem Ordner.');
  await expect(page.getByRole('navigation', { name: 'Bereiche' })).toContainText('Austausch: bereit');
  expect((await readdir(folder)).length).toBeGreaterThan(0);

  await section.getByText('Änderungen der anderen ohne Nachfrage übernehmen').click();
  await page.reload();
  await expect(
    section.getByRole('checkbox', { name: 'Änderungen der anderen ohne Nachfrage übernehmen' }),
  ).toBeChecked();
  await section.getByRole('button', { name: 'Nicht mehr austauschen' }).click();
  await expect(section.getByRole('button', { name: 'Ordner wählen' })).toBeVisible();
  expect((await readdir(folder)).length).toBeGreaterThan(0);
});

test('a folder that is gone is said with what it means', async ({ host }) => {
  const { page } = host;
  await createCatalogue(page, 'Familien in Hamm');
  const folder = await chooseFolder(host);
  // Renamed, not removed: the program may be writing in it.
  await rename(folder, `${folder}-weg`);
  await page.getByRole('button', { name: 'Jetzt austauschen' }).click();
  await expect(page.getByText(/^Der Austauschordner ist nicht erreichbar\. Sie können weiterarbeiten/)).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Bereiche' })).toContainText('Ordner nicht erreichbar');
});

test('a backup is looked at before it is brought back, and one step undoes it', async ({ host: { page } }) => {
  await openSample(page);
  await page
    .getByRole('button', { name: /^Heute geprüft/ })
    .first()
    .click();
  await expect(page.getByText(/^Gespeichert um|^Gespeichert/).first()).toBeVisible();
  await goTo(page, 'Einstellungen');
  await page
    .getByRole('button', { name: /^Sicherung vom .* ansehen$/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: /^Sicherung vom/ });
  await expect(dialog).toContainText(/Sie enthält \d+ Angebote, \d+ Partner und \d+ Orte\./);
  await expect(dialog).toContainText('ändert sich 1 Eintrag');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Zurückholen' }).click();
  await expect(page.getByText('Der Stand der Sicherung ist zurückgeholt.')).toBeVisible();
  await goTo(page, 'Verlauf');
  await expect(page.getByRole('grid', { name: 'Verlauf' }).getByRole('rowheader').first()).toBeVisible();
  await page.getByRole('button', { name: /^Rückgängig \(/ }).click();
});

test('a password that differs or is short is said before a file is written', async ({ host, dataFolder }) => {
  const { page } = host;
  await createCatalogue(page, 'Familien in Hamm');
  await page.getByRole('button', { name: /^Familien in Hamm, Menü/ }).click();
  await page.getByRole('menuitem', { name: /^Mappe weitergeben/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Mappe weitergeben' });
  await page.keyboard.type('Lindenau im Herbst');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Lindenau im Winter');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('Die beiden Kennwörter sind nicht gleich.');
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: 'Kennwort wiederholen' }).fill('Lindenau im Herbst');
  const file = join(dataFolder, 'hamm.mappe');
  await host.choosing(file, () => dialog.getByRole('button', { name: 'Weitergeben' }).click());
  await expect(page.getByText(file)).toBeVisible();
  expect((await stat(file)).size).toBeGreaterThan(100);
});

test('a file that is no folder file is named with the reason', async ({ host }) => {
  const { page } = host;
  await createCatalogue(page, 'Familien in Hamm');
  const folder = await chooseFolder(host);
  const files = async () => (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.mappe'));
  await expect.poll(files).not.toEqual([]);
  const [own = ''] = await files();
  const foreign = own.replace(/[0-9a-f]{16}\.mappe$/, '0123456789abcdef.mappe');
  await writeFile(join(folder, foreign), 'kein Katalog');
  await page.getByRole('button', { name: 'Jetzt austauschen' }).click();
  await expect(page.getByText('Eine Datei im Ordner lässt sich nicht lesen:')).toBeVisible();
});

test('the settings have no barriers once there is an exchange folder', async ({ host }) => {
  await openSample(host.page);
  await chooseFolder(host);
  await expect(host.page.getByRole('heading', { name: 'Sicherungen' })).toBeVisible();
  await expectAccessible(host.page);
});
