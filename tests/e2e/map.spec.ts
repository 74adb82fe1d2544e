import type { Locator, Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pmtilesFile } from '../support/pmtilesFile.ts';
import { goTo, openSample } from './beginnings.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './host.ts';

/** The least picture there is: one grey pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

const pane = (page: Page, name: string | RegExp): Locator => page.getByRole('region', { name });

async function openMap(page: Page): Promise<void> {
  await openSample(page);
  await goTo(page, 'Karte');
  await expect(page.getByRole('heading', { name: 'Karte', level: 1 })).toBeVisible();
}

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(goal).toBeFocused({ timeout: 100 });
  }).toPass();
}

test('by keyboard: a new place is put on the map with pasted coordinates, moved, and taken off again', async ({
  host: { page },
}) => {
  await openSample(page);
  const press = async (target: Locator) => {
    await target.focus();
    await page.keyboard.press('Enter');
  };
  const areas = page.getByRole('navigation', { name: 'Bereiche' });
  await press(areas.getByRole('link', { name: 'Orte' }));
  await press(page.getByRole('button', { name: 'Neu', exact: true }));
  await page.getByRole('textbox', { name: 'Name' }).fill('Bürgerhaus');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Bürgerhaus' })).toBeVisible();

  await press(areas.getByRole('link', { name: 'Karte' }));
  await expect(page.getByText('1 Ort ohne Lage')).toBeVisible();
  await press(page.getByRole('button', { name: 'Ort setzen' }));
  await expect(page.getByRole('heading', { name: 'Orte ohne Lage' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Lage setzen: Bürgerhaus' }));
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: 'Koordinaten' });
  await expect(field).toBeFocused();
  await page.keyboard.insertText('Marktplatz 3');
  await page.keyboard.press('Enter');
  await expect(field).toHaveAccessibleDescription(/keine Lage lesen/);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('https://www.openstreetmap.org/?mlat=51.6254&mlon=8.2801#map=17/51.6/8.2');
  await expect(field).not.toHaveAccessibleDescription(/keine Lage lesen/);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('8.2801, 51.6254');
  await expect(page.getByText('Breite und Länge waren vertauscht')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Bürgerhaus steht jetzt auf der Karte.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Bürgerhaus' })).toBeFocused();

  await press(page.getByRole('button', { name: 'Lage ändern' }));
  await expect(field).toHaveValue('51,62540° N, 8,28010° O');
  const canDraw = await page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null);
  if (canDraw) {
    const pin = page.getByRole('button', { name: /^Lage von Bürgerhaus/ });
    await pin.focus();
    await page.keyboard.press('ArrowUp');
    await expect(field).not.toHaveValue('51,62540° N, 8,28010° O');
    await expect(pin).toBeFocused();
  }
  await press(page.getByRole('button', { name: 'Abbrechen' }));
  await press(page.getByRole('button', { name: 'Ort öffnen' }));
  await expect(page.getByRole('textbox', { name: 'Koordinaten' })).toHaveValue('51,62540° N, 8,28010° O');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('textbox', { name: 'Koordinaten' })).toHaveValue('');
});

test('where no map can be drawn the list shows the same places, with the same filters', async ({ host: { page } }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.reload();
  await openMap(page);
  await expect(page.getByText('kann hier keine Karte zeichnen')).toBeVisible();
  const list = pane(page, 'Alle Orte');
  await expect(list.getByRole('heading', { level: 3 })).toHaveCount(27);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('dialog', { name: 'Filter' }).getByText('Entwurf').click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Stand: Entwurf')).toBeVisible();
  await expect(list.getByRole('heading', { level: 3 })).not.toHaveCount(27);
  await page.getByRole('button', { name: 'Zurücksetzen' }).click();
  await list.getByRole('button', { name: 'Gesundheitshaus Lindenau zeigen' }).click();
  await expect(page.getByRole('heading', { name: 'Gesundheitshaus Lindenau' })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Rückbildung mit Baby/ }).click();
  await expect(page.getByRole('heading', { name: 'Rückbildung mit Baby' })).toBeVisible();
});

test(
  'a map of the region is shown below the places, and put away again',
  { tag: '@desktop' },
  async ({ host, dataFolder }) => {
    const { page, choosing } = host;
    await openMap(page);
    await expect(page.getByText('Neutraler Hintergrund, ohne Internet')).toBeVisible();
    const path = join(dataFolder, 'lindenau.pmtiles');
    await writeFile(path, pmtilesFile(pixel));
    await choosing(path, () => page.getByRole('button', { name: 'Karte der Region hinzufügen' }).click());
    await expect(page.getByText('Karte der Region: lindenau.pmtiles')).toBeVisible();
    await page.reload();
    await expect(page.getByText('Karte der Region: lindenau.pmtiles')).toBeVisible();
    await page.getByRole('button', { name: 'Entfernen', exact: true }).click();
    await expect(page.getByText('Neutraler Hintergrund, ohne Internet')).toBeVisible();
  },
);

test('a click on places of one spot shows both beside the map', async ({ host: { page } }) => {
  await openSample(page);
  const canDraw = await page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null);
  test.skip(!canDraw, 'This computer draws no maps');
  await goTo(page, 'Orte');
  const both = ['Bürgerhaus Eschenrode', 'Feldscheune Eschenrode'];
  for (const name of both) {
    await page.getByRole('searchbox').fill(name);
    await page.getByRole('rowheader', { name }).click();
    const coordinates = page.getByRole('region', { name }).getByRole('textbox', { name: 'Koordinaten' });
    await coordinates.fill('51,6123, 8,2511');
    await coordinates.press('Enter');
    await expect(coordinates).toHaveValue('51,61230° N, 8,25110° O');
  }
  await goTo(page, 'Karte');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const district = page.getByRole('dialog', { name: 'Filter' }).getByRole('combobox', { name: /^Ortsteil/ });
  await district.fill('Eschenrode');
  await page.getByRole('option', { name: 'Eschenrode' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Bürgerhaus Eschenrode zeigen' }).click();
  // The pin that sets a position says where on the screen it is.
  await page.getByRole('button', { name: 'Lage ändern' }).click();
  const pin = await page.getByRole('button', { name: /^Lage von Bürgerhaus/ }).boundingBox();
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(page.getByRole('button', { name: 'Lage ändern' })).toBeVisible();
  await expect(async () => {
    await page.mouse.click((pin?.x ?? 0) + (pin?.width ?? 0) / 2, (pin?.y ?? 0) + (pin?.height ?? 0) - 4);
    await expect(page.getByRole('button', { name: /Eschenrode zeigen$/ })).toHaveCount(2, { timeout: 2000 });
  }).toPass();
});

test('setting a position has no barriers', async ({ host: { page } }) => {
  await openMap(page);
  await page.getByRole('button', { name: 'Rathaus Lindenau zeigen' }).click();
  await page.getByRole('button', { name: 'Lage ändern' }).click();
  await expect(page.getByRole('textbox', { name: 'Koordinaten' })).toBeFocused();
  await expectAccessible(page);
});
