import { openSample } from './beginnings.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './host.ts';

test('by keyboard: half a word finds an offer, a page, an act', async ({ host: { page } }) => {
  await openSample(page);
  const finder = page.getByRole('dialog', { name: 'Finden' });
  const field = finder.getByRole('combobox');

  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await expect(finder.getByRole('option', { name: 'Präventionskette' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.type('mühlenspa');
  const found = finder.getByRole('option', { name: 'Offenes Elterncafé Mühlenspatzen' });
  // What is read out as chosen is what Enter goes to.
  await expect(found).toHaveAttribute('data-focused');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Offenes Elterncafé Mühlenspatzen', level: 2 })).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('verla');
  await expect(finder.getByRole('option').first()).toHaveText('Verlauf');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Verlauf', level: 1 })).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('neuer ort');
  await expect(finder.getByRole('option').first()).toHaveText('Neuer Ort');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Orte', level: 1 })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('xyzzy');
  await expect(finder.getByText('Nichts gefunden.', { exact: false })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(finder).toBeHidden();
});

test('by keyboard: whoever types fast and presses Enter at once goes to what was typed', async ({ host: { page } }) => {
  await openSample(page);
  for (const [typed, found] of [
    ['mühlenspa', 'Offenes Elterncafé Mühlenspatzen'],
    ['schwimmkurs seepf', 'Schwimmkurs Seepferdchen'],
    ['musikschule lind', 'Musikschule Lindenau'],
  ] as const) {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog', { name: 'Finden' }).getByRole('combobox')).toBeFocused();
    await page.keyboard.insertText(typed);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: found, level: 2 })).toBeVisible();
    // The list beside it has gone to its row.
    await expect(page.getByRole('rowheader', { name: found })).toBeInViewport({ ratio: 1 });
  }
});

test('the keys of the program are listed', async ({ host: { page } }) => {
  await openSample(page);
  await page.keyboard.press('Control+F1');
  const keys = page.getByRole('dialog', { name: 'Tasten' });
  await expect(keys.getByText('Strg+K')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
});
