import { createCatalogue, goTo, openSampleOffers } from './beginnings.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './host.ts';
import { openOffer } from './offerPage.ts';

test(
  'a new offer gets its times as one sentence, by keyboard, and one step takes them back',
  { tag: '@desktop' },
  async ({ host: { page } }) => {
    await createCatalogue(page, 'Familien in Hamm');
    await goTo(page, 'Angebote');
    await page.getByRole('button', { name: 'Neu', exact: true }).first().press('Enter');
    await expect(page.getByRole('textbox', { name: 'Titel' })).toBeFocused();
    await page.keyboard.type('Elterncafé Nordstadt');
    await page.keyboard.press('Enter');
    const times = page.getByRole('region', { name: 'Termine', exact: true });
    const sentence = times.getByRole('textbox', { name: 'Zeiten als Satz schreiben' });
    await sentence.focus();
    await page.keyboard.type('werktags');
    await expect(times.getByText('„werktags“: die Uhrzeit fehlt.')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(sentence).toHaveAccessibleDescription(/Daraus werden noch keine Zeiten/);
    await page.keyboard.press('Escape');
    await page.keyboard.type('dienstags 9-11 Uhr, nicht in den Ferien, Eingang im Hof');
    await expect(times.getByRole('list', { name: 'Verstanden' })).toHaveText(/Dienstag, 09:00–11:00 Uhr/);
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect(sentence).toHaveValue('');
    await expect(times.getByRole('group', { name: 'Jede Woche' }).getByRole('textbox', { name: 'von' })).toHaveValue(
      '09:00',
    );
    await expect(times.getByRole('checkbox', { name: /Schulferien/ })).toBeChecked();
    await expect(times.getByRole('textbox', { name: /Hinweis/ })).toHaveValue('Eingang im Hof');
    await expect(times.getByRole('list', { name: 'Nächste Termine' }).getByRole('listitem')).toHaveText(
      Array(4).fill(/^Di, .* 09:00–11:00 Uhr$/),
    );
    // In a field Ctrl+Z belongs to what one types there.
    await times.getByRole('checkbox', { name: /Schulferien/ }).focus();
    await page.keyboard.press('Control+z');
    await expect(times.getByRole('list', { name: 'Nächste Termine' })).toHaveCount(0);
    await expect(times.getByRole('checkbox', { name: /Schulferien/ })).not.toBeChecked();
  },
);

test('the preview shows what families read, from right to left in Arabic; why an offer stays here leads to its field', async ({
  host: { page },
}) => {
  await openSampleOffers(page);
  const record = await openOffer(page, 'Beratung in der Schwangerschaft');
  await record.getByRole('button', { name: 'Vorschau' }).click();
  const dialog = page.getByRole('dialog');
  const phone = dialog.getByRole('region', { name: 'Vorschau auf dem Handy' });
  await expect(dialog.getByText('Geht mit der nächsten Ausgabe hinaus.')).toBeVisible();
  await dialog.getByRole('button', { name: /Sprache der Vorschau/ }).click();
  await page.getByRole('option', { name: 'Arabisch' }).click();
  await expect(phone.getByRole('heading', { level: 3 })).toHaveAttribute('lang', 'ar');
  await expect(phone.getByRole('heading', { level: 3 })).toHaveCSS('direction', 'rtl');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(record.getByRole('button', { name: 'Vorschau' })).toBeFocused();

  const other = await openOffer(page, 'Bolzplatz-Turnier der Ortsteile');
  await other.getByRole('button', { name: 'Vorschau' }).click();
  await expect(dialog.getByText('Geht noch nicht hinaus.')).toBeVisible();
  await expect(dialog.getByText(/Der Anbieter fehlt/)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Anbieter', exact: true }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(other.getByRole('combobox', { name: 'Anbieter suchen oder anlegen' })).toBeFocused();
});

test('two offers stand side by side, a value is taken over, and both are made one', async ({ host: { page } }) => {
  await openSampleOffers(page);
  const record = await openOffer(page, 'Babytreff Krabbelkäfer');
  await record.getByRole('button', { name: 'Weitere Schritte' }).click();
  await page.getByRole('menuitem', { name: 'Vergleichen oder zusammenlegen …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Vergleichen' });
  await dialog.getByRole('combobox').fill('Schwimmkurs Seepferdchen');
  await page.keyboard.press('Enter');
  const age = dialog.getByRole('row', { name: /^Alter von/ });
  await expect(age).toContainText('3 Monate');
  await expectAccessible(page);
  await age
    .getByRole('button', { name: 'Von rechts: Alter von in „Babytreff Krabbelkäfer“ übernehmen' })
    .press('Enter');
  await expect(age).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Zusammenlegen' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(/^Zusammengelegt\. /)).toBeVisible();
  await expect(record.getByRole('textbox', { name: 'Alter von' })).toHaveValue('5');
});

test('by keyboard: what is missing of an offer leads to its field, and the count follows', async ({
  host: { page },
}) => {
  await openSampleOffers(page);
  const record = await openOffer(page, 'Waldtage im Naturfreundehaus');
  await record.getByRole('button', { name: '17 von 18 Angaben da' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(record.getByRole('button', { name: 'Webseite' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(record.getByRole('textbox', { name: 'Webseite' })).toBeFocused();
  await page.keyboard.type('https://lindenau.example.org/waldtage');
  await page.keyboard.press('Enter');
  await expect(record.getByText('Alle 18 Angaben da')).toBeVisible();
  await page.getByRole('button', { name: /^Rückgängig/ }).press('Enter');
  await expect(record.getByRole('button', { name: '17 von 18 Angaben da' })).toBeVisible();
});
