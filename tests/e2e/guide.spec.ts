import type { Page } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createCatalogue, goTo, openSample } from './beginnings.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './host.ts';

const guide = (page: Page) => page.getByRole('region', { name: 'Die ersten zehn Minuten' });
const step = (page: Page, name: string) => guide(page).getByRole('button', { name });
const takeOver = (page: Page) => page.getByRole('button', { name: /Änderung(en)? übernehmen$/ });

async function expectDone(page: Page, steps: number): Promise<void> {
  await goTo(page, 'Übersicht');
  await expect(guide(page).getByText(`${steps} von 7 erledigt`)).toBeVisible();
}

test('the first ten minutes tick themselves off by what is really done', async ({ host, dataFolder }) => {
  test.slow();
  const { page } = host;
  await openSample(page);
  await expect(guide(page).getByText('0 von 7 erledigt')).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('seepf');
  await expect(page.getByRole('option').first()).toHaveText('Schwimmkurs Seepferdchen');
  await page.getByRole('option').first().click();
  const amount = page.getByRole('textbox', { name: 'Betrag' });
  await amount.fill('99');
  await amount.press('Tab');
  await expectDone(page, 1);
  await page.keyboard.press('Control+z');
  await expectDone(page, 2);
  await page
    .getByRole('button', { name: /^Heute geprüft/ })
    .first()
    .click();
  await expectDone(page, 3);

  await step(page, 'Änderungen von Sabine Meier übernehmen').click();
  await expect(page.getByText(/Eine Mappe von (Frau )?Sabine Meier/)).toBeVisible();
  await takeOver(page).click();
  await expectDone(page, 4);
  await step(page, 'Zwischen zwei Fassungen entscheiden').click();
  await takeOver(page).click();
  await expect(page.getByText(/Bei \d+ Feldern gibt es zwei Fassungen/)).toBeVisible();
  await expectDone(page, 4);
  await step(page, 'Zwischen zwei Fassungen entscheiden').click();
  await page.getByRole('row', { name: /zwei Fassungen: Betrag/ }).click();
  await page
    .getByRole('button', { name: /Fassung von .* übernehmen/ })
    .first()
    .click();
  await expectDone(page, 5);

  await step(page, 'Eine Lücke in der Kette ansehen').click();
  await page.getByRole('gridcell', { name: /Lücke/ }).first().click();
  await page.getByRole('menuitem', { name: /^Nicht vorgesehen/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Übernehmen' }).click();
  await expectDone(page, 6);

  await step(page, 'Veröffentlichen').click();
  const stick = join(dataFolder, 'stick');
  await mkdir(stick);
  const pane = page.getByRole('region', { name: 'Wohin' });
  await pane.getByRole('button', { name: /^Ordner/ }).click();
  const profile = page.getByRole('dialog', { name: 'Neues Profil: Ordner' });
  await profile.getByRole('textbox', { name: 'Name des Profils' }).fill('Stick der Familien-App');
  await host.choosing(stick, () => profile.getByRole('button', { name: 'Auswählen' }).click());
  await profile.getByRole('button', { name: 'Speichern' }).click();
  await pane.getByRole('button', { name: 'Veröffentlichen' }).click();
  await expect(page.getByText('Die Ausgabe ist vollständig und geprüft.')).toBeVisible();
  await expectDone(page, 7);
  await expect(guide(page).getByText('Das war alles.')).toBeVisible();
});

test('the guide stays closed once it was closed', async ({ host: { page } }) => {
  await openSample(page);
  await guide(page).getByRole('button', { name: 'Liste schließen' }).click();
  await expect(guide(page)).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Letzte Vorgänge' })).toBeVisible();
  await expect(guide(page)).toBeHidden();
});

test('another catalogue has no guide', async ({ host: { page } }) => {
  await createCatalogue(page, 'Familien in Hamm');
  await expect(page.getByRole('heading', { name: 'Letzte Vorgänge' })).toBeVisible();
  await expect(guide(page)).toBeHidden();
});
