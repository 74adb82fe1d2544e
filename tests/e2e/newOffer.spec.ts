import type { Locator, Page } from '@playwright/test';
import { createCatalogue, goTo } from './beginnings.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './host.ts';
import { titles } from './offerPage.ts';

/** A person who has only the keyboard: goes on to a field with Tab, a few presses at the most, and writes there. */
function atTheKeyboard(page: Page) {
  const hasFocus = (field: Locator) => field.evaluate((element) => element === document.activeElement);
  const tabTo = async (field: Locator, atMost = 3) => {
    await field.waitFor();
    for (let tab = 0; tab < atMost && !(await hasFocus(field)); tab += 1) await page.keyboard.press('Tab');
    await expect(field).toBeFocused();
  };
  return {
    tabTo,
    write: async (field: Locator, text: string, atMost?: number) => {
      await tabTo(field, atMost);
      await expect(field).toBeInViewport({ ratio: 1 });
      await page.keyboard.type(text);
    },
    tick: async (field: Locator, atMost: number) => {
      await tabTo(field, atMost);
      await page.keyboard.press('Space');
      await expect(field).toBeChecked();
    },
  };
}

test(
  'by keyboard: a new offer is entered completely, from the empty list to published',
  { tag: '@desktop' },
  async ({ host: { page } }) => {
    test.slow();
    await createCatalogue(page, 'Familien in Hamm');
    await goTo(page, 'Einstellungen');
    await page.getByRole('combobox', { name: 'Sprachen des Katalogs: Hinzufügen' }).fill('Türk');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('row', { name: 'Türkisch' })).toBeVisible();
    await goTo(page, 'Angebote');
    await expect(page.getByText('Noch keine Angebote')).toBeVisible();

    const { tabTo, write, tick } = atTheKeyboard(page);
    const record = page.getByRole('region', { name: 'Elterncafé Nordstadt' }).first();
    const text = (name: string) => record.getByRole('textbox', { name, exact: true }).first();
    const pick = (name: string) => record.getByRole('combobox', { name, exact: true });
    const choice = (value: string, name: string) =>
      record.getByRole('button', { name: `${value} ${name}`, exact: true });
    const check = (name: string) => record.getByRole('checkbox', { name, exact: true });

    await tabTo(page.getByRole('button', { name: 'Neu', exact: true }).first(), 16);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Titel' })).toBeFocused();
    await page.keyboard.type('Elterncafé Nordstadt');
    await page.keyboard.press('Enter');
    await expect(titles(page)).toHaveText(['Elterncafé Nordstadt']);

    await expect(text('Kurzbeschreibung')).toBeFocused();
    await page.keyboard.type('Frühstück, Austausch und Rat für Eltern mit kleinen Kindern.');
    await write(text('Beschreibung'), 'Wir frühstücken zusammen. Eine Hebamme ist dabei.', 1);
    await write(pick('Anbieter suchen oder anlegen'), 'Familienzentrum Nordstadt', 1);
    await page.keyboard.press('Enter');
    await expect(record.getByText('federführend')).toBeVisible();
    await expect(pick('Anbieter suchen oder anlegen')).toBeInViewport({ ratio: 1 });

    await tick(check('Frühe Kindheit (0–3)'), 5);
    await write(text('Alter von'), '0', 10);
    await write(text('Alter bis'), '3', 2);
    await write(choice('Keine Angabe', 'Angebotsart'), 'Reg', 2);
    await expect(choice('Regelangebot', 'Angebotsart')).toBeFocused();
    await write(pick('Themen: Hinzufügen'), 'familienberatung', 1);
    await page.keyboard.press('Enter');
    await expect(record.getByRole('row', { name: 'Erziehungs- und Familienberatung' })).toBeVisible();
    await tick(check('Eltern'), 3);
    await tick(check('Vor Ort'), 9);
    await write(pick('Ort suchen oder anlegen'), 'Bürgerhaus Nordstadt', 5);
    await page.keyboard.press('Enter');
    await expect(record.getByRole('button', { name: 'Bürgerhaus Nordstadt entfernen' })).toBeVisible();
    await write(text('Zeiten als Satz schreiben'), 'dienstags 9-11 Uhr, nicht in den Ferien', 2);
    await page.keyboard.press('Enter');
    await expect(record.getByRole('list', { name: 'Nächste Termine' }).getByRole('listitem')).toHaveCount(4);

    await write(choice('Keine Angabe', 'Kosten'), 'Kostenlos', 11);
    await write(choice('Keine Angabe', 'Zugang'), 'Offen', 3);
    await tabTo(record.getByRole('button', { name: 'Ansprechperson', exact: true }), 3);
    await page.keyboard.press('Enter');
    await expect(text('Name')).toBeFocused();
    await page.keyboard.type('Lena Muster');
    await write(text('Telefon'), '02381 99998-51', 2);
    await write(text('E-Mail'), 'lena.muster@example.org', 2);
    await tick(check('Veröffentlichen'), 1);
    await write(pick('Sprachen vor Ort: Hinzufügen'), 'Türk', 5);
    await page.keyboard.press('Enter');

    const turkish = record.getByRole('tab', { name: /Türkisch/ });
    await tabTo(turkish, 2);
    await write(
      record.getByRole('tabpanel').getByRole('textbox', { name: 'Titel' }),
      'Kuzey Mahallesi Ebeveyn Kafesi',
      1,
    );
    await page.keyboard.press('Enter');
    await expect(turkish).toHaveAccessibleName(/Aktuell/);
    await write(choice('Entwurf', 'Bearbeitungsstand'), 'Ver', 9);
    await expect(choice('Veröffentlicht', 'Bearbeitungsstand')).toBeFocused();

    // To the list and back: the acts of the offer come first in it.
    await page.keyboard.press('F6');
    await page.keyboard.press('F6');
    await tabTo(record.getByRole('button', { name: 'Heute geprüft', exact: true }), 5);
    await page.keyboard.press('Enter');
    await expect(record.getByRole('list', { name: 'Hinweise' })).toHaveCount(0);
    await tabTo(record.getByRole('button', { name: 'Vorschau' }), 1);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('Geht mit der nächsten Ausgabe hinaus.')).toBeVisible();
    await expect(dialog.getByText('Lena Muster')).toBeVisible();
    await page.keyboard.press('Escape');
    await expectAccessible(page);
  },
);
