import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createCatalogue, expectOpened, goTo, introduceOneself, openSample } from './beginnings.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './host.ts';
import { handOut } from './twoOffices.ts';

test('on a new computer Start says how to begin', async ({ host: { page } }) => {
  await expect(page.getByText('Noch kein Katalog auf diesem Rechner')).toBeVisible();
  await expectAccessible(page);
});

test(
  'Start tells whose works the program contains, and on what terms',
  { tag: '@desktop' },
  async ({ host: { page } }) => {
    await page.getByRole('button', { name: 'Verwendete Werke und Lizenzen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Verwendete Werke und Lizenzen' });
    // Of the window, of the program behind it, of its style sheets and its fonts.
    for (const work of ['maplibre-gl', 'pmtiles', 'ws', '@kern-ux/native', '@fontsource/fira-sans'])
      await expect(dialog).toContainText(new RegExp(`^${work} \\d+\\.\\d+`, 'm'));
    await expect(dialog).toContainText('SIL OPEN FONT LICENSE');
    await expectAccessible(page);
  },
);

test('who works here is asked once, with the reason', async ({ host: { page } }) => {
  await page.getByRole('button', { name: /^Beispielstadt Lindenau/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Wer arbeitet hier?' });
  await expect(dialog).toContainText('damit Kolleginnen und Kollegen sehen, wer etwas geändert hat');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Übernehmen' }).click();
  await expect(dialog).toContainText('Bitte tragen Sie Ihren Namen ein.');
  await introduceOneself(page);
  await expect(page.getByRole('link', { name: 'Frau Sommer' })).toBeVisible();

  await page.getByRole('button', { name: /, Menü$/ }).click();
  await page.getByRole('menuitem', { name: 'Katalog schließen' }).click();
  await page.getByRole('button', { name: /^Neuer Katalog/ }).click();
  await expect(page.getByRole('dialog', { name: 'Neuer Katalog' })).toBeVisible();
});

test('a municipality key that cannot be one is refused with a clear sentence', async ({ host: { page } }) => {
  await page.getByRole('button', { name: /^Neuer Katalog/ }).click();
  await introduceOneself(page);
  const dialog = page.getByRole('dialog', { name: 'Neuer Katalog' });
  const key = dialog.getByRole('textbox', { name: 'Amtlicher Gemeindeschlüssel' });
  await dialog.getByRole('textbox', { name: 'Name des Katalogs' }).fill('Familien in Hamm');
  await dialog.getByRole('textbox', { name: 'Kommune' }).fill('Hamm');
  await key.fill('5915000');
  await key.press('Enter');
  await expect(dialog).toContainText('Hier stehen 7 Ziffern.');
  await expectAccessible(page);
  await key.fill('05 9 15 000');
  await key.press('Enter');
  await expectOpened(page);
});

test('a catalogue is created by keyboard alone', async ({ host: { page } }) => {
  await page.getByRole('button', { name: /^Neuer Katalog/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Ihr Name' })).toBeFocused();
  await page.keyboard.type('Herr Yıldız');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name des Katalogs' })).toBeFocused();
  await page.keyboard.type('Familien im Kreis');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Musterkreis');
  await page.keyboard.press('Tab');
  await page.keyboard.type('05978');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Familien im Kreis/ })).toBeVisible();
});

test('the sample town opens with everything it has', async ({ host: { page } }) => {
  await openSample(page);
  const areas = page.getByRole('navigation', { name: 'Bereiche' });
  await expect(areas.getByRole('link', { name: /^Angebote/ })).toHaveText(/Angebote\d{2}/);
  await expect(areas.getByRole('link', { name: /^Partner/ })).toHaveText(/Partner\d{2}/);
});

test('a catalogue that was closed stands on Start and opens again', { tag: '@desktop' }, async ({ host: { page } }) => {
  await createCatalogue(page, 'Familien in Hamm');
  await page.getByRole('button', { name: /^Familien in Hamm, Menü/ }).click();
  await page.getByRole('menuitem', { name: 'Katalog schließen' }).click();
  await page.getByRole('button', { name: /^Familien in Hamm/ }).click();
  await expectOpened(page);
});

test('what is saved is there after the window was loaded anew', { tag: '@desktop' }, async ({ host: { page } }) => {
  await createCatalogue(page, 'Familien in Hamm');
  await goTo(page, 'Einstellungen');
  const name = page.getByRole('textbox', { name: 'Katalogname' });
  await name.fill('Familien in Hamm und Umgebung');
  await name.press('Enter');
  await expect(page.getByText(/^Gespeichert/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: /^Familien in Hamm und Umgebung/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Einstellungen', level: 1 })).toBeVisible();
});

test('a change is taken back and done again', async ({ host: { page } }) => {
  await createCatalogue(page, 'Familien in Hamm');
  await goTo(page, 'Einstellungen');
  const name = page.getByRole('textbox', { name: 'Katalogname' });
  await name.fill('Familien in Lindenau');
  await name.press('Enter');
  await page.getByRole('button', { name: /^Rückgängig/ }).click();
  await expect(name).toHaveValue('Familien in Hamm');
  await page.getByRole('heading', { name: 'Einstellungen', level: 1 }).click();
  await page.keyboard.press('Control+y');
  await expect(name).toHaveValue('Familien in Lindenau');
});

test(
  'the program speaks English and turns dark when told, and remembers both',
  { tag: '@desktop' },
  async ({ host: { page } }) => {
    await page.getByRole('button', { name: 'Einstellungen' }).click();
    await page.getByRole('button', { name: /Hell oder dunkel/ }).click();
    await page.getByRole('option', { name: 'Dunkel' }).click();
    await page.getByRole('button', { name: /Sprache des Programms/ }).click();
    await page.getByRole('option', { name: 'Englisch' }).click();
    await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('html')).toHaveAttribute('data-kern-theme', 'dark');
    await page.getByRole('button', { name: 'To the start page' }).click();
    await expect(page.getByRole('heading', { name: 'Begin' })).toBeVisible();
    await expectAccessible(page);
  },
);

test('a catalogue is handed on as a .mappe', { tag: '@desktop' }, async ({ host, dataFolder }) => {
  const { page } = host;
  await createCatalogue(page, 'Familien in Hamm');
  const file = join(dataFolder, 'hamm.mappe');
  await host.choosing(file, async () => {
    await page.getByRole('button', { name: /^Familien in Hamm, Menü/ }).click();
    await page.getByRole('menuitem', { name: /^Mappe weitergeben/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Mappe weitergeben' });
    await expect(dialog).toContainText('Ohne Kennwort kann jeder die Mappe lesen');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Weitergeben' }).click();
  });
  await expect(page.getByText(file)).toBeVisible();
  expect((await stat(file)).size).toBeGreaterThan(100);
});

test(
  'a Mappe locked with a password opens on Start of another computer',
  { tag: '@desktop' },
  async ({ host, launchElsewhere }) => {
    const file = join(host.dataFolder, 'Verschlossen.mappe');
    await createCatalogue(host.page, 'Familien in Hamm');
    await handOut(host, file, 'Linden am Markt 7');
    const { page, choosing } = await launchElsewhere();
    await choosing(file, () => page.getByRole('button', { name: 'Mappe öffnen' }).click());
    const dialog = page.getByRole('dialog', { name: 'Mappe aufschließen' });
    await dialog.getByRole('textbox', { name: 'Kennwort' }).fill('Linden am Markt 8');
    await dialog.getByRole('button', { name: 'Aufschließen' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Kennwort');
    await expectAccessible(page);
    await dialog.getByRole('textbox', { name: 'Kennwort' }).fill('Linden am Markt 7');
    await dialog.getByRole('textbox', { name: 'Kennwort' }).press('Enter');
    await introduceOneself(page);
    await expect(page.getByRole('button', { name: /^Familien in Hamm, Menü/ })).toBeVisible();
  },
);

test('when the program behind the window ends, the window says what to do', async ({ host, kind }) => {
  test.skip(kind !== 'serve', 'the desktop window ends with its program');
  await createCatalogue(host.page, 'Familien in Hamm');
  await host.kill();
  const alerts = host.page.getByRole('alert');
  await expect(alerts.filter({ hasText: 'Bitte starten Sie das Programm neu.' })).toBeVisible();
});
