import { createCatalogue, goTo, openSampleOffers } from './beginnings.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './host.ts';
import { field, openOffer, search, table, titles } from './offerPage.ts';

test('the search finds words inside longer ones, umlauts however they are typed, and partners', async ({ host }) => {
  const { page } = host;
  await openSampleOffers(page);
  await search(page).fill('käfer');
  await expect(titles(page)).toHaveText(['Babytreff Krabbelkäfer']);
  await search(page).fill('KRABBELKAEFER');
  await expect(titles(page)).toHaveText(['Babytreff Krabbelkäfer']);
  await search(page).fill('musikschule band');
  await expect(titles(page)).toContainText(['Bandprojekt']);
  await search(page).fill('Mondlandung');
  await expect(page.getByText('Kein Angebot passt')).toBeVisible();
  await page.getByRole('button', { name: 'Zurücksetzen' }).first().click();
  await expect(titles(page).first()).toBeVisible();
  await expect(search(page)).toHaveValue('');
});

test('filters narrow the list down and stand there until they are taken off', async ({ host: { page } }) => {
  await openSampleOffers(page);
  const all = await page.getByText(/^\d+ Angebote$/).innerText();
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const menu = page.getByRole('dialog', { name: 'Filter' });
  await menu.getByText('Entwurf').click();
  await menu.getByText('In Prüfung').click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Stand: Entwurf, In Prüfung')).toBeVisible();
  await expect(table(page).getByText('Veröffentlicht')).toHaveCount(0);
  await page.getByRole('button', { name: 'Filter Stand entfernen' }).click();
  await expect(page.getByText(all)).toBeVisible();
});

test('a click on a heading sorts by it, a second one the other way round', async ({ host: { page } }) => {
  await openSampleOffers(page);
  const first = titles(page).first();
  const before = await first.innerText();
  await table(page).getByRole('columnheader', { name: 'Titel' }).click();
  await expect(first).not.toHaveText(before);
  await table(page).getByRole('columnheader', { name: 'Stand' }).click();
  await expect(table(page).getByRole('row').nth(1)).toContainText('Entwurf');
  await table(page).getByRole('columnheader', { name: 'Hinweise' }).click();
  await expect(table(page).getByRole('row').nth(1)).toContainText('Fehlt noch');
});

test('a new offer is a draft as soon as it has a title', async ({ host: { page } }) => {
  await createCatalogue(page, 'Familien in Hamm');
  await goTo(page, 'Angebote');
  await expect(page.getByText('Noch keine Angebote')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Neu', exact: true }).first().click();
  await expect(page.getByRole('textbox', { name: 'Titel' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Noch keine Angebote')).toBeVisible();
  await page.getByRole('textbox', { name: 'Titel' }).fill('Elterncafé Nordstadt');
  await page.keyboard.press('Enter');
  await expect(titles(page)).toHaveText(['Elterncafé Nordstadt']);
  const record = page.getByRole('region', { name: 'Elterncafé Nordstadt' }).first();
  await expect(record.getByText('Entwurf').first()).toBeVisible();
  await expect(record.getByRole('button', { name: /Fehlt noch: Die Lebensphase fehlt/ })).toBeVisible();
});

test('leaving a field saves it, Escape takes it back, and a day that does not exist stays out', async ({ host }) => {
  const { page } = host;
  await openSampleOffers(page);
  const record = await openOffer(page, 'Babytreff Krabbelkäfer');
  const title = field(record, 'Titel');
  await title.fill('Babytreff Marienkäfer');
  await page.keyboard.press('Escape');
  await expect(title).toHaveValue('Babytreff Krabbelkäfer');
  await title.fill('Babytreff Krabbelkäfer am Markt');
  await page.keyboard.press('Tab');
  await expect(titles(page)).toHaveText(['Babytreff Krabbelkäfer am Markt']);
  await expect(page.getByText(/^Gespeichert/)).toBeVisible();

  const until = field(page.getByRole('region', { name: 'Finanzierung' }), 'Finanziert bis');
  await until.fill('31.2.2027');
  await page.keyboard.press('Tab');
  await expect(until).toHaveAccessibleDescription(/Diesen Tag gibt es nicht/);
  await until.fill('28.2.27');
  await page.keyboard.press('Enter');
  await expect(until).toHaveValue('28.02.2027');
  await page.reload();
  await expect(until).toHaveValue('28.02.2027');
});

test('by keyboard: Enter opens an offer, F6 changes sides, Escape leads back to the list', async ({ host }) => {
  const { page } = host;
  await openSampleOffers(page);
  const firstCell = table(page).getByRole('gridcell').or(titles(page)).first();
  await expect(firstCell).toBeVisible();
  await table(page).locator('[tabindex="0"]').focus();
  await expect(firstCell).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(table(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('F6');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();

  await page.getByRole('button', { name: 'Groß anzeigen' }).focus();
  await page.keyboard.press('Enter');
  await expect(table(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Neben der Liste anzeigen' })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(table(page)).toBeVisible();
});

test('a problem leads to its field and goes away when it is mended', async ({ host: { page } }) => {
  await openSampleOffers(page);
  const record = await openOffer(page, 'Bolzplatz-Turnier der Ortsteile');
  await record.getByRole('button', { name: /Der Anbieter fehlt/ }).click();
  const provider = record.getByRole('combobox', { name: 'Anbieter suchen oder anlegen' });
  await expect(provider).toBeFocused();
  await page.keyboard.type('Verein der Ortsteile');
  await page.getByRole('option', { name: '„Verein der Ortsteile“ neu anlegen' }).click();
  await expect(record.getByRole('button', { name: 'Verein der Ortsteile öffnen' })).toBeVisible();
  await expect(record.getByText('federführend')).toBeVisible();
  await expect(record.getByText('Der Anbieter fehlt')).toHaveCount(0);

  await record.getByRole('button', { name: 'Verein der Ortsteile öffnen' }).click();
  await expect(page.getByRole('heading', { name: 'Verein der Ortsteile', level: 2 })).toBeVisible();
  await page.getByRole('button', { name: 'Bolzplatz-Turnier der Ortsteile öffnen' }).click();
  await expect(page.getByRole('heading', { name: 'Angebote', level: 1 })).toBeVisible();
});

test('choosing one more of a list keeps what was chosen before', async ({ host: { page } }) => {
  await openSampleOffers(page);
  const record = await openOffer(page, 'Babytreff Krabbelkäfer');
  const topics = record.getByRole('combobox', { name: 'Themen: Hinzufügen' });
  const chips = record.getByRole('grid', { name: 'Themen' }).getByRole('row');
  const before = await chips.count();
  expect(before).toBeGreaterThan(0);
  await topics.fill('schwimm');
  await page.keyboard.press('Enter');
  await expect(chips).toHaveCount(before + 1);
  await topics.fill('erste hilfe');
  await page.keyboard.press('Tab');
  await expect(chips).toHaveCount(before + 1);
  await record.getByRole('button', { name: 'Schwimmen entfernen' }).click();
  await expect(chips).toHaveCount(before);
});

test('checked today, duplicated, archived and brought back', async ({ host: { page } }) => {
  await openSampleOffers(page);
  const record = await openOffer(page, 'Babytreff Krabbelkäfer');
  await expect(record.getByText(/Prüfung fällig/).first()).toBeVisible();
  await record.getByRole('button', { name: 'Heute geprüft', exact: true }).click();
  await expect(record.getByText(/geprüft am .* von Frau Sommer/)).toBeVisible();
  await expect(record.getByText(/Prüfung fällig/)).toHaveCount(0);

  await record.getByRole('button', { name: 'Weitere Schritte' }).click();
  await page.getByRole('menuitem', { name: 'Verdoppeln' }).click();
  const copy = page.getByRole('region', { name: 'Babytreff Krabbelkäfer (Kopie)' }).first();
  await expect(copy.getByText('noch nie geprüft', { exact: true })).toBeVisible();
  await copy.getByRole('button', { name: 'Weitere Schritte' }).click();
  await page.getByRole('menuitem', { name: 'Archivieren' }).click();
  await expect(titles(page)).toHaveText(['Babytreff Krabbelkäfer']);
  await expect(copy.getByText(/Archiviert am .* von Frau Sommer/)).toBeVisible();
  await copy.getByRole('button', { name: 'Zurückholen' }).click();
  await expect(titles(page)).toHaveCount(2);
});

test('times are written as people write them and shown as they are meant', async ({ host: { page } }) => {
  await openSampleOffers(page);
  await openOffer(page, 'Bolzplatz-Turnier der Ortsteile');
  const times = page.getByRole('region', { name: 'Termine' });
  await times.getByRole('button', { name: 'Wochentag', exact: true }).click();
  const weekly = times.getByRole('group', { name: 'Jede Woche' });
  await weekly.getByRole('textbox', { name: 'von' }).fill('22 Uhr');
  await page.keyboard.press('Tab');
  await weekly.getByRole('textbox', { name: 'bis' }).fill('030');
  await page.keyboard.press('Enter');
  await expect(weekly.getByRole('textbox', { name: 'bis' })).toHaveValue('00:30');
  await expect(weekly.getByText('Geht über Mitternacht.')).toBeVisible();

  await times.getByRole('button', { name: 'Regel', exact: true }).click();
  const rules = times.getByRole('group', { name: 'Regelmäßige Termine' });
  await rules.getByRole('textbox', { name: 'Erster Tag' }).fill('9.1.2027');
  await page.keyboard.press('Tab');
  await rules.getByRole('textbox', { name: 'von' }).fill('10');
  await page.keyboard.press('Tab');
  await expect(rules.getByText('jeden Monat am 2. Samstag')).toBeVisible();
  await rules.getByRole('button', { name: /Wiederholt sich/ }).click();
  await page.getByRole('option', { name: 'alle 2 Wochen' }).click();
  await expect(rules.getByText('alle 2 Wochen am Samstag').first()).toBeVisible();
  await page.reload();
  await expect(rules.getByText('alle 2 Wochen am Samstag').first()).toBeVisible();
});

test('by keyboard: an offer is translated to Turkish, and new German words make that outdated', async ({ host }) => {
  const { page } = host;
  await openSampleOffers(page);
  await search(page).focus();
  await page.keyboard.type('krabbelkäfer');
  await expect(titles(page)).toHaveText(['Babytreff Krabbelkäfer']);
  await table(page).locator('[tabindex="0"]').focus();
  await page.keyboard.press('Enter');
  const record = page.getByRole('region', { name: 'Babytreff Krabbelkäfer' }).first();
  await expect(record.getByRole('heading', { level: 2 })).toBeFocused();

  const translations = record.getByRole('region', { name: 'Übersetzungen' });
  const turkish = translations.getByRole('tab', { name: /Türkisch/ });
  await translations.getByRole('tab', { selected: true }).focus();
  for (let tab = 0; tab < 9 && !(await turkish.evaluate((element) => element === document.activeElement)); tab += 1)
    await page.keyboard.press('ArrowRight');
  await expect(turkish).toBeFocused();
  await expect(turkish).toHaveAccessibleName(/Fehlt/);
  await page.keyboard.press('Tab');
  await expect(field(translations, 'Titel')).toBeFocused();
  await page.keyboard.type('Bebek buluşması');
  await page.keyboard.press('Enter');
  await expect(turkish).toHaveAccessibleName(/Aktuell/);

  await field(record, 'Titel').focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' am Dienstag');
  await page.keyboard.press('Enter');
  await expect(turkish).toHaveAccessibleName(/Veraltet/);
  await expect(translations.getByText(/Früher stand dort: „Babytreff Krabbelkäfer/)).toBeVisible();
  await translations.getByRole('button', { name: 'Ist aktuell' }).focus();
  await page.keyboard.press('Enter');
  await expect(turkish).toHaveAccessibleName(/Aktuell/);
  await page.keyboard.press('Control+z');
  await expect(turkish).toHaveAccessibleName(/Veraltet/);
});

test('the list keeps its filters while one looks at a partner', async ({ host: { page } }) => {
  await openSampleOffers(page);
  await search(page).fill('krabbel');
  await goTo(page, 'Partner');
  await expect(page.getByRole('heading', { name: 'Partner', level: 1 })).toBeVisible();
  await goTo(page, 'Angebote');
  await expect(search(page)).toHaveValue('krabbel');
});
