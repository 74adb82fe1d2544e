import type { Page } from '@playwright/test';
import { createCatalogue, goTo, openSample } from './beginnings.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './host.ts';

const group = (page: Page, name: string) => page.getByRole('region', { name });
const rows = (page: Page, name: string) => group(page, name).getByRole('row');
const count = async (page: Page, name: string) =>
  Number(/\d+/.exec(await group(page, name).getByRole('heading').innerText())?.[0]);

test('a catalogue opens on what is to be done, the most urgent first', async ({ host: { page } }) => {
  await openSample(page);
  await expect(rows(page, 'Fehlt noch oder bitte prüfen').first()).toContainText('Fehlt noch');
  await expect(rows(page, 'Prüfung fällig').first()).toContainText(/Zuletzt geprüft am \d\d\.\d\d\.\d{4}, vor/);
  await expect(group(page, 'Läuft ab')).toBeVisible();
  await expect(group(page, 'Finanzierung endet')).toBeVisible();
  await expect(group(page, 'Übersetzungen veraltet')).toBeVisible();
  await expect(page.getByRole('complementary')).toContainText('Angebote gesamt');
});

test('„Heute geprüft“ is done in the row, and one step takes it back', async ({ host: { page } }) => {
  await openSample(page);
  const due = await count(page, 'Prüfung fällig');
  const first = rows(page, 'Prüfung fällig').first();
  const title = (await first.getAttribute('aria-label')) ?? '';
  await first.getByRole('button', { name: /^Heute geprüft/ }).click();
  await expect(rows(page, 'Prüfung fällig').filter({ hasText: title })).toHaveCount(0);
  expect(await count(page, 'Prüfung fällig')).toBe(due - 1);
  await page.getByRole('button', { name: /^Rückgängig/ }).click();
  await expect(rows(page, 'Prüfung fällig').filter({ hasText: title })).toHaveCount(1);
});

test('what is missing leads to the field where it is filled in', async ({ host: { page } }) => {
  await openSample(page);
  await page.getByRole('button', { name: 'Anbieter wählen: Bolzplatz-Turnier der Ortsteile' }).click();
  await expect(page.getByRole('heading', { name: 'Bolzplatz-Turnier der Ortsteile', level: 2 })).toBeVisible();
  await expect(page.getByRole('combobox', { name: /Anbieter/ })).toBeFocused();
});

test('„Alle anzeigen“ shows in the list exactly what was counted', async ({ host: { page } }) => {
  await openSample(page);
  for (const name of ['Prüfung fällig', 'Finanzierung endet', 'Fehlt noch oder bitte prüfen']) {
    const counted = await count(page, name);
    await page.getByRole('button', { name: `Alle ${counted} anzeigen: ${name}` }).click();
    await expect(page.getByRole('heading', { name: 'Angebote', level: 1 })).toBeVisible();
    await expect(page.getByRole('button', { name: `Filter ${name} entfernen` })).toBeVisible();
    await expect(page.getByText(new RegExp(`^${counted} von \\d+`))).toBeVisible();
    await goTo(page, 'Übersicht');
  }
});

test('the morning list is worked through by keyboard alone', async ({ host: { page } }) => {
  await openSample(page);
  const due = rows(page, 'Prüfung fällig');
  const second = (await due.nth(1).getAttribute('aria-label')) ?? '';
  await due.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(due.first().getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  // What was second is first now, and has the focus.
  await expect(due.first()).toHaveAccessibleName(second);
  await expect(due.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(due.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Geprüft am' })).toBeFocused();
});

test('an empty catalogue says how to begin', async ({ host: { page } }) => {
  await createCatalogue(page, 'Familien in Hamm');
  await expect(page.getByRole('heading', { name: 'Noch keine Angebote' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Neues Angebot' }).click();
  await expect(page.getByRole('textbox', { name: 'Titel' })).toBeFocused();
});
