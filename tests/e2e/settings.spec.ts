import { createCatalogue, goTo, openSample } from './beginnings.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './host.ts';

test('a Kreis gets its towns, its own topics and its map', async ({ host: { page } }) => {
  await createCatalogue(page, 'Familien im Kreis');
  await goTo(page, 'Einstellungen');
  const towns = page.getByRole('group', { name: 'Kreisangehörige Kommunen' });
  await towns.getByRole('button', { name: 'Kommune', exact: true }).click();
  await towns.getByRole('textbox', { name: 'Name' }).fill('Lindenau');
  await towns.getByRole('textbox', { name: 'Gemeindeschlüssel' }).fill('0599');
  await page.keyboard.press('Tab');
  await expect(towns.getByText('Das ist kein Gemeindeschlüssel.')).toBeVisible();
  await towns.getByRole('textbox', { name: 'Gemeindeschlüssel' }).fill('05 999 004');
  await page.keyboard.press('Tab');
  await expect(towns.getByRole('button', { name: 'Lindenau entfernen' })).toBeVisible();

  const topics = page.getByRole('group', { name: 'Eigene Themen' });
  await topics.getByRole('button', { name: 'Thema', exact: true }).click();
  await topics.getByRole('textbox', { name: 'Thema' }).fill('Familienkarte');
  await page.keyboard.press('Tab');

  const map = page.getByRole('group', { name: 'Kartenausschnitt' });
  for (const [edge, degrees] of Object.entries({ Norden: '51,66', Süden: '51,58', Westen: '8,21', Osten: '8,33' })) {
    await map.getByRole('textbox', { name: edge }).fill(degrees);
  }
  await page.keyboard.press('Tab');
  await expect(page.getByText(/^Gespeichert/)).toBeVisible();
  await expectAccessible(page);

  await page.reload();
  await expect(towns.getByRole('textbox', { name: 'Gemeindeschlüssel' })).toHaveValue('05999004');
  await expect(topics.getByRole('textbox', { name: 'Thema' })).toHaveValue('Familienkarte');
  await expect(map.getByRole('textbox', { name: 'Osten' })).toHaveValue('8,33');
});

test('the sample town has topics of its own that can be taken away and brought back', async ({ host: { page } }) => {
  await openSample(page);
  await goTo(page, 'Einstellungen');
  const topics = page.getByRole('group', { name: 'Eigene Themen' });
  const names = topics.getByRole('textbox', { name: 'Thema' });
  await expect(names).toHaveCount(2);
  await topics.getByRole('button', { name: 'Lindenauer Familienkarte entfernen' }).click();
  await expect(names).toHaveCount(1);
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(names).toHaveCount(2);
});
