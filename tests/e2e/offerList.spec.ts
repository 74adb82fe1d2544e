import { goTo, openSampleOffers } from './beginnings.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './host.ts';
import { search, table, titles } from './offerPage.ts';

const heading = (page: Parameters<typeof table>[0], name: string) =>
  table(page).getByRole('columnheader', { name: new RegExp(`^${name}`) });

test('by keyboard: an offer is found from half a remembered word, mistyped', async ({ host: { page } }) => {
  await openSampleOffers(page);
  await search(page).focus();
  await page.keyboard.type('krabelkäf');
  await expect(titles(page)).toHaveText(['Babytreff Krabbelkäfer']);
  await expect(page.getByRole('status').filter({ hasText: 'Ähnlich geschrieben: 1 von' })).toBeVisible();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('krabbelkäf');
  await expect(page.getByText('Ähnlich geschrieben')).toHaveCount(0);
  await expect(titles(page)).toHaveText(['Babytreff Krabbelkäfer']);
});

test('by keyboard: the list is arranged, sorted by two headings, saved as a view and found again', async ({ host }) => {
  const { page } = host;
  await openSampleOffers(page);
  await page.getByRole('button', { name: 'Spalten' }).focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('dialog', { name: 'Spalten' });
  await menu.getByRole('checkbox', { name: 'Ortsteil' }).focus();
  await page.keyboard.press('Space');
  await expect(menu.getByRole('button', { name: 'Ortsteil nach vorn' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  const district = heading(page, 'Ortsteil');
  const last = table(page).getByRole('columnheader').last();
  await expect(last).toContainText('Ortsteil');
  await district.focus();
  await page.keyboard.press('Control+ArrowLeft');
  await expect(last).toContainText('Geprüft');
  await expect(district).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(district).toHaveAttribute('aria-sort', 'ascending');
  await heading(page, 'Stand').focus();
  await page.keyboard.press('Shift+Enter');
  await expect(heading(page, 'Stand')).toHaveAccessibleName(/2\. Sortierung, aufsteigend/);

  await page.getByRole('button', { name: 'Ansichten' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Ansicht speichern …' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name der Ansicht' })).toBeFocused();
  await page.keyboard.type('Nach Ortsteil');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Ansicht: Nach Ortsteil' })).toBeVisible();

  await page.reload();
  await goTo(page, 'Angebote');
  await expect(heading(page, 'Ortsteil')).toBeVisible();
  const views = page.getByRole('navigation', { name: 'Bereiche' }).getByRole('list', { name: 'Ansichten' });
  await expect(views.locator('[aria-current]')).toHaveText('Alle Angebote');
  await views.getByRole('link', { name: 'Nach Ortsteil' }).press('Enter');
  await expect(views.locator('[aria-current]')).toHaveText('Nach Ortsteil70');
  await expect(heading(page, 'Ortsteil')).toHaveAttribute('aria-sort', 'ascending');
  await views.getByRole('link', { name: 'Alle Angebote' }).press('Enter');
  await expect(heading(page, 'Ortsteil')).not.toHaveAttribute('aria-sort', 'ascending');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('nach ortst');
  await expect(page.getByRole('option', { name: 'Ansicht: Nach Ortsteil' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Ortsteil')).toHaveAttribute('aria-sort', 'ascending');

  await page.getByRole('button', { name: 'Ansicht: Nach Ortsteil' }).press('Enter');
  await page.getByRole('menuitem', { name: '„Nach Ortsteil“ entfernen' }).press('Enter');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Zurückholen' }).press('Enter');
  await page.getByRole('button', { name: 'Ansichten' }).press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Nach Ortsteil', exact: true })).toBeVisible();
});

test('beside a record the list shows the columns that fit, and zoomed in it draws the rows in sight only', async ({
  host: { page },
}) => {
  await openSampleOffers(page);
  await expect(heading(page, 'Lebensphase')).toBeVisible();
  await titles(page).first().click();
  for (const [width, columns] of [
    [1920, ['Titel', 'Anbieter', 'Lebensphase', 'Stand', 'Geprüft']],
    [1240, ['Titel', 'Anbieter', 'Stand', 'Geprüft']],
    [1024, ['Titel', 'Anbieter']],
  ] as const) {
    await page.setViewportSize({ width, height: 768 });
    await expect(table(page).locator('[role="columnheader"][data-sortable]')).toContainText(['Hinweise', ...columns]);
    await expect.poll(() => table(page).evaluate((grid) => grid.scrollWidth - grid.clientWidth)).toBe(0);
  }
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 320, height: 256 });
  await page.getByRole('button', { name: 'Schließen' }).click();
  await expect(titles(page).first()).toBeVisible();
  await expect.poll(() => titles(page).count()).toBeLessThan(30);
});
