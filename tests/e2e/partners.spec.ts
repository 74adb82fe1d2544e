import type { Page } from '@playwright/test';
import { goTo, openSample } from './beginnings.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './host.ts';
import { enterTable } from './offerPage.ts';

const rows = (page: Page, area: string) => page.getByRole('grid', { name: area }).getByRole('rowheader');

/** From a fresh Start to a page of the sample town. */
async function openArea(page: Page, area: 'Partner' | 'Orte'): Promise<void> {
  await openSample(page);
  await goTo(page, area);
  await page.getByRole('heading', { name: area, level: 1 }).waitFor();
}

/** Opens the record of this name and waits for it. */
async function open(page: Page, area: 'Partner' | 'Orte', name: string): Promise<void> {
  await page.getByRole('searchbox').fill(name);
  await rows(page, area).filter({ hasText: name }).first().click();
  await page.getByRole('heading', { name, level: 2 }).waitFor();
}

test('a partner shows its offers, and each leads to the offer', async ({ host: { page } }) => {
  await openArea(page, 'Partner');
  await open(page, 'Partner', 'Musikschule Lindenau');
  await expectAccessible(page);
  const offers = page.getByRole('region', { name: /^\d+ Angebote$/ });
  const first = offers.getByRole('button').first();
  const title = await first.innerText();
  await first.click();
  await expect(page.getByRole('heading', { name: 'Angebote', level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: title, level: 2 })).toBeVisible();
});

test('a partner whose name exists almost so is not created without asking', async ({ host: { page } }) => {
  await openArea(page, 'Partner');
  await page.getByRole('button', { name: 'Neu', exact: true }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Musik-Schule Lindenau');
  await page.keyboard.press('Enter');
  await expect(page.getByText('„Musikschule Lindenau“ gibt es schon. Noch ist nichts angelegt.')).toBeVisible();
  await expect(rows(page, 'Partner').filter({ hasText: 'Musik-Schule' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Trotzdem anlegen' }).click();
  await expect(page.getByRole('heading', { name: 'Musik-Schule Lindenau', level: 2 })).toBeVisible();
  await expect(page.getByRole('button', { name: /Bitte prüfen: „Musikschule Lindenau“/ })).toBeVisible();
});

test('nobody is offered as umbrella organisation of the one above it', async ({ host: { page } }) => {
  await openArea(page, 'Partner');
  await open(page, 'Partner', 'Stadt Lindenau – Jugendamt');
  const umbrella = page.getByRole('combobox', { name: 'Dachverband: Partner suchen' });
  await umbrella.fill('Jugendförderung');
  await expect(page.getByText('Nichts gefunden')).toBeVisible();
  await umbrella.fill('Stadtbücherei');
  await expect(page.getByRole('option', { name: /Stadtbücherei/ })).toBeVisible();
});

test('a phone number is kept as written; one that cannot be read is said', async ({ host: { page } }) => {
  await openArea(page, 'Partner');
  await open(page, 'Partner', 'Musikschule Lindenau');
  const phone = page.getByRole('region', { name: 'Kontakt' }).getByRole('textbox', { name: 'Telefon' }).first();
  await expect(phone).toBeEditable();
  await phone.fill('089 99998-51O');
  await page.keyboard.press('Tab');
  await expect(phone).toHaveAccessibleDescription(/nicht lesbar: „089 99998-51O“/);
  await phone.fill('089 99998-510');
  await page.keyboard.press('Tab');
  await expect(phone).toHaveValue('089 99998-510');
  await expect(phone).not.toHaveAccessibleDescription(/nicht lesbar/);
});

test('a contact is not published unless somebody says so', async ({ host: { page } }) => {
  await openArea(page, 'Partner');
  await open(page, 'Partner', 'Jobcenter Lindenau');
  const contacts = page.getByRole('group', { name: 'Ansprechpersonen' });
  const before = await contacts.getByRole('textbox', { name: 'Name' }).count();
  await contacts.getByRole('button', { name: 'Ansprechperson', exact: true }).click();
  const name = contacts.getByRole('textbox', { name: 'Name' }).last();
  await expect(name).toBeFocused();
  await name.fill('Empfang');
  await page.keyboard.press('Tab');
  // Who was added last stands last.
  await expect(name).toHaveValue('Empfang');
  await expect(contacts.getByRole('checkbox', { name: 'Veröffentlichen' }).last()).not.toBeChecked();
  await page.reload();
  await expect(contacts.getByRole('textbox', { name: 'Name' })).toHaveCount(before + 1);
  await contacts.getByRole('button', { name: 'Empfang entfernen' }).click();
  await expect(contacts.getByRole('textbox', { name: 'Name' })).toHaveCount(before);
});

test('an archived partner leaves the list and comes back', async ({ host: { page } }) => {
  await openArea(page, 'Partner');
  await open(page, 'Partner', 'Elterninitiative Besondere Kinder');
  await page.getByRole('button', { name: 'Weitere Schritte' }).click();
  await page.getByRole('menuitem', { name: 'Archivieren' }).click();
  await expect(rows(page, 'Partner')).toHaveCount(0);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('dialog', { name: 'Filter' }).getByText('Archivierte zeigen').click();
  await page.keyboard.press('Escape');
  await expect(rows(page, 'Partner')).toHaveText(['Elterninitiative Besondere Kinder']);
  await page
    .getByRole('region', { name: 'Elterninitiative' })
    .first()
    .getByRole('button', { name: 'Zurückholen' })
    .click();
  await expect(page.getByText(/^Archiviert am/)).toHaveCount(0);
});

test('a place whose coordinates were swapped is put right with one click', async ({ host: { page } }) => {
  await openArea(page, 'Orte');
  await open(page, 'Orte', 'Eisbahn am Stadtpark');
  const position = page.getByRole('region', { name: 'Lage' });
  const coordinates = position.getByRole('textbox', { name: 'Koordinaten' });
  await expect(coordinates).toHaveValue(/^8,/);
  await expect(position.getByText(/vermutlich vertauscht/)).toBeVisible();
  await expectAccessible(page);
  await position.getByRole('button', { name: 'Tauschen' }).click();
  await expect(coordinates).toHaveValue(/^51,.* N, 8,.* O$/);
  await expect(page.getByText(/vermutlich vertauscht/)).toHaveCount(0);
});

test('a position is pasted as a map gives it, or set on the map', async ({ host: { page } }) => {
  await openArea(page, 'Orte');
  await open(page, 'Orte', 'Feldscheune Eschenrode');
  const position = page.getByRole('region', { name: 'Lage' });
  await position.getByRole('checkbox', { name: 'Auf der Karte zeigen' }).setChecked(true, { force: true });
  await expect(position.getByText(/noch keine Lage/)).toBeVisible();
  const coordinates = position.getByRole('textbox', { name: 'Koordinaten' });
  await coordinates.fill('hinter der Scheune');
  await page.keyboard.press('Tab');
  await expect(coordinates).toHaveAccessibleDescription(/Daraus lässt sich keine Lage lesen/);
  await coordinates.fill('https://www.openstreetmap.org/?mlat=51.6123&mlon=8.2511#map=17/51.6/8.2');
  await page.keyboard.press('Tab');
  await expect(coordinates).toHaveValue('51,61230° N, 8,25110° O');
  await expect(position.getByText(/noch keine Lage/)).toHaveCount(0);

  await position.getByRole('button', { name: 'Auf der Karte setzen' }).click();
  await expect(page.getByRole('heading', { name: 'Karte', level: 1 })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Koordinaten' })).toHaveValue('51,61230° N, 8,25110° O');
});

test('by keyboard: agreements that end are found, copied for Excel and prolonged in the list', async ({
  host: { page },
}) => {
  const { keyboard } = page;
  await openArea(page, 'Partner');
  await page.getByRole('button', { name: 'Filter', exact: true }).press('Enter');
  const filter = page.getByRole('dialog', { name: 'Filter' });
  await expectAccessible(page);
  await filter.getByRole('checkbox', { name: 'Endet in drei Monaten' }).press('Space');
  await expect(page.getByText('Vereinbarung: Endet in drei Monaten')).toBeVisible();
  await keyboard.press('Escape');
  const names = rows(page, 'Partner');
  await expect(names).toHaveText([/^Grundschule am Lindenplatz/, /^Klinikum Lindenau/]);

  await enterTable(page, page.getByRole('searchbox'), page.getByRole('grid', { name: 'Partner' }));
  await keyboard.press('Control+a');
  await expect(page.getByRole('heading', { name: '2 Partner ausgewählt' })).toBeVisible();
  await expectAccessible(page);
  // On the desktop no page may read the clipboard: what goes there is read where it passes.
  const copying = await page.evaluateHandle(() => {
    const text = new Promise<string>((resolve) =>
      window.addEventListener('copy', (event) => resolve(event.clipboardData?.getData('text/plain') ?? '')),
    );
    return { text };
  });
  await keyboard.press('Control+c');
  await expect(page.getByText('2 Partner kopiert.')).toBeVisible();
  const copied = await copying.evaluate(({ text }) => text);
  expect(copied.split('\r\n').map((line) => line.split('\t')[1])).toEqual([
    'Name',
    'Grundschule am Lindenplatz',
    'Klinikum Lindenau – Frauenklinik und Geburtshilfe',
  ]);
  await keyboard.press('Escape');

  await keyboard.press('End');
  await keyboard.press('F2');
  await expect(page.getByRole('grid').getByRole('textbox', { name: 'Vereinbarung bis' })).toBeFocused();
  await keyboard.type('31.12.2099');
  await keyboard.press('Enter');
  await expect(names).toHaveText([/^Klinikum Lindenau/]);
  await keyboard.press('Control+z');
  await expect(names).toHaveCount(2);
});

test('two partners that are one are chosen in the list and made one', async ({ host: { page } }) => {
  await openArea(page, 'Partner');
  await page.getByRole('searchbox').fill('Kinderarzt');
  const names = rows(page, 'Partner');
  await expect(names).toHaveText(['Kinderarzt-Praxis am Markt', 'Kinderarztpraxis am Markt']);
  for (const row of await names.all()) await row.click({ modifiers: ['Control'] });
  await page.getByRole('button', { name: 'Vergleichen oder zusammenlegen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Vergleichen' });
  await dialog.getByRole('button', { name: 'Zusammenlegen' }).first().click();
  await expect(names).toHaveCount(1);
});

test('the columns of the list of places are chosen once and stay', async ({ host: { page } }) => {
  await openArea(page, 'Orte');
  await page.getByRole('button', { name: 'Spalten' }).click();
  await page.getByRole('dialog', { name: 'Spalten' }).getByText('Barrierefrei').click();
  await page.keyboard.press('Escape');
  const heading = page.getByRole('grid', { name: 'Orte' }).getByRole('columnheader', { name: 'Barrierefrei' });
  await expect(heading).toBeVisible();
  await page.reload();
  await expect(heading).toBeVisible();
});
