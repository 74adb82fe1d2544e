import type { Page } from '@playwright/test';

/** Answers who works here, where that is asked. */
export async function introduceOneself(page: Page, name = 'Frau Sommer', workplace = 'Jugendamt 2'): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Wer arbeitet hier?' });
  await dialog.getByRole('textbox', { name: 'Ihr Name' }).fill(name);
  await dialog.getByRole('textbox', { name: 'Arbeitsplatz' }).fill(workplace);
  await dialog.getByRole('button', { name: 'Übernehmen' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Waits until a catalogue is open: its overview comes first. */
export async function expectOpened(page: Page): Promise<void> {
  // Awaited in the page itself: an expectation looks again after pauses that grow to a second.
  await page.getByRole('heading', { name: 'Übersicht', level: 1 }).waitFor();
}

/** From a fresh Start to the overview of the sample town. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Beispielstadt Lindenau/ }).click();
  await introduceOneself(page);
  await expectOpened(page);
}

/** From a fresh Start to the overview of a new, empty catalogue. */
export async function createCatalogue(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Neuer Katalog/ }).click();
  await introduceOneself(page);
  const dialog = page.getByRole('dialog', { name: 'Neuer Katalog' });
  await dialog.getByRole('textbox', { name: 'Name des Katalogs' }).fill(name);
  await dialog.getByRole('textbox', { name: 'Kommune' }).fill('Hamm');
  await dialog.getByRole('textbox', { name: 'Amtlicher Gemeindeschlüssel' }).fill('05915000');
  await dialog.getByRole('button', { name: 'Anlegen' }).click();
  await expectOpened(page);
}

/** Goes to a page of the open catalogue. */
export async function goTo(page: Page, area: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Bereiche' })
    .getByRole('link', { name: new RegExp(`^${area}`) })
    .click();
}

/** From a fresh Start to the offers of the sample town. */
export async function openSampleOffers(page: Page): Promise<void> {
  await openSample(page);
  await goTo(page, 'Angebote');
  await page.getByRole('heading', { name: 'Angebote', level: 1 }).waitFor();
}
