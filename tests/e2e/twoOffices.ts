import { expect } from '@playwright/test';
import { join } from 'node:path';
import { expectOpened, goTo, introduceOneself, openSample } from './beginnings.ts';
import type { Host } from './host.ts';
import { field, openOffer } from './offerPage.ts';

/** The offer that both offices work on. */
export const offer = 'Offenes Elterncafé Mühlenspatzen';

/** Hands the open catalogue out as a file. */
export async function handOut({ page, choosing }: Host, file: string, password = ''): Promise<void> {
  await page.getByRole('button', { name: /, Menü/ }).click();
  await page.getByRole('menuitem', { name: /^Mappe weitergeben/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Mappe weitergeben' });
  if (password !== '') {
    await dialog.getByRole('textbox', { name: /^Kennwort \(/ }).fill(password);
    await dialog.getByRole('textbox', { name: /^Kennwort wiederholen/ }).fill(password);
  }
  await choosing(file, () => dialog.getByRole('button', { name: 'Weitergeben' }).click());
  await expect(page.getByText(file)).toBeVisible();
}

/** Opens a file on the page Zusammenführen. */
export async function bringIn({ page, choosing }: Host, file: string): Promise<void> {
  await goTo(page, 'Zusammenführen');
  await choosing(file, () => page.getByRole('button', { name: 'Mappe öffnen' }).first().click());
}

/** Writes a field of the offer both work on, and waits until it is saved. */
export async function write({ page }: Host, name: string, text: string): Promise<void> {
  await goTo(page, 'Angebote');
  const record = await openOffer(page, offer);
  await field(record, name).fill(text);
  await field(record, name).press('Tab');
  await expect(page.getByText(/^Gespeichert/).first()).toBeVisible();
}

/** Frau Sommer hands the sample town to Herr Yıldız: two computers with the same catalogue and no line between them. */
export async function twoOffices(sommer: Host, yildiz: Host): Promise<void> {
  await openSample(sommer.page);
  const start = join(sommer.dataFolder, 'anfang.mappe');
  await handOut(sommer, start);
  await yildiz.choosing(start, () => yildiz.page.getByRole('button', { name: /^Mappe öffnen/ }).click());
  await introduceOneself(yildiz.page, 'Herr Yıldız', 'Familienbüro');
  await expectOpened(yildiz.page);
}
