import { goTo, openSample } from './beginnings.ts';
import { expect, test } from './host.ts';

const areas = [
  'Übersicht',
  'Angebote',
  'Partner',
  'Orte',
  'Präventionskette',
  'Karte',
  'Zusammenführen',
  'Veröffentlichen',
  'Liste einlesen',
  'Verlauf',
  'Einstellungen',
];

test('F1 on each page opens the page of the Handbuch about it, and its link leads back', async ({ host: { page } }) => {
  await openSample(page);
  const article = page.getByRole('article');
  for (const area of areas) {
    await goTo(page, area);
    await expect(page.getByRole('heading', { name: area, level: 1 })).toBeVisible();
    await page.keyboard.press('F1');
    await expect(article.getByRole('heading', { name: area, level: 2 })).toBeFocused();
  }
  await page.getByRole('link', { name: 'Zur Seite „Einstellungen“' }).click();
  await expect(page.getByRole('heading', { name: 'Einstellungen', level: 1 })).toBeVisible();
});

test('by keyboard: half a word finds the page of the Handbuch, from its search and from the finder', async ({
  host: { page },
}) => {
  await openSample(page);
  await goTo(page, 'Handbuch');
  const contents = page.getByRole('navigation', { name: 'Inhalt' });
  await contents.getByRole('searchbox', { name: 'Im Handbuch suchen' }).focus();
  await page.keyboard.type('frauenh');
  await expect(contents.getByRole('link')).toHaveCount(2);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article').getByRole('heading', { name: 'Orte', level: 2 })).toBeFocused();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('schiefgeht');
  // Enter goes to the entry that the field points to, which follows what was found with a moment's delay.
  const found = page.getByRole('option', { name: 'Wenn etwas schiefgeht' });
  await expect
    .poll(async () => page.getByRole('combobox').getAttribute('aria-activedescendant'))
    .toBe(await found.getAttribute('id'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Wenn etwas schiefgeht', level: 2 })).toBeFocused();
});

test('the Handbuch opens before any catalogue does', { tag: '@desktop' }, async ({ host: { page } }) => {
  await page.keyboard.press('F1');
  await expect(page.getByRole('article').getByRole('heading', { name: 'Start', level: 2 })).toBeFocused();
  await page.getByRole('button', { name: 'Zur Startseite' }).click();
  await expect(page.getByText('Noch kein Katalog auf diesem Rechner')).toBeVisible();
});
