import type { Page } from '@playwright/test';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { goTo, openSample } from './beginnings.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test, type Host } from './host.ts';
import { field, openOffer } from './offerPage.ts';
import { bringIn, handOut, offer, twoOffices, write } from './twoOffices.ts';

const mine = 'Ein Treffpunkt für Eltern mit kleinen Kindern, jeden Dienstag.';
const theirs = 'Ein Treffpunkt für Eltern mit kleinen Kindern, mit Frühstück.';

const list = (page: Page) => page.getByRole('grid', { name: 'Was angekommen ist und was wartet' });
const waiting = (page: Page) =>
  page.getByRole('navigation', { name: 'Bereiche' }).getByRole('link', { name: /^Zusammenführen/ });
const versions = (page: Page) => page.getByRole('heading', { name: `${offer}: Kurzbeschreibung`, level: 2 });

async function takeOver(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Änderung(en)? übernehmen$/ }).click();
  await expect(page.getByText(/Änderung(en)? wurden? übernommen\./)).toBeVisible();
}

/** What the field says on the offer's own page. */
async function summaryOf(page: Page): Promise<string> {
  await goTo(page, 'Angebote');
  return field(await openOffer(page, offer), 'Kurzbeschreibung').inputValue();
}

/** Both offices write the same field apart from each other; Frau Sommer has taken in what Herr Yıldız sent. */
async function meet(sommer: Host, yildiz: Host): Promise<void> {
  await twoOffices(sommer, yildiz);
  await write(sommer, 'Kurzbeschreibung', mine);
  await write(yildiz, 'Kurzbeschreibung', theirs);
  await write(yildiz, 'Webseite', 'https://elterncafe.example.org');
  const file = join(yildiz.dataFolder, 'yildiz.mappe');
  await handOut(yildiz, file);
  await bringIn(sommer, file);
}

test('what a colleague sent is looked at, taken over, and decided where both wrote', async ({
  host: sommer,
  launchElsewhere,
}) => {
  const { page } = sommer;
  await meet(sommer, await launchElsewhere());
  await expect(page.getByText('Eine Mappe von Herrn Yıldız, Familienbüro, ist angekommen.')).toBeVisible();
  await expect(
    page.getByText(/Ihr Katalog ist bis zum Übernehmen unverändert; vorher wird er gesichert\./),
  ).toBeVisible();
  await list(page).getByRole('rowheader', { name: offer }).first().click();
  await expect(page.getByRole('cell', { name: 'https://elterncafe.example.org' })).toBeVisible();
  await expectAccessible(page);

  await takeOver(page);
  await expect(page.getByText(/Bei einem Feld gibt es zwei Fassungen\. Nichts ist verloren/)).toBeVisible();
  await expect(waiting(page)).toContainText('1');
  await goTo(page, 'Angebote');
  const record = await openOffer(page, offer);
  await expect(record.getByText('Hier gibt es zwei Fassungen.')).toHaveCount(1);
  await record.getByRole('button', { name: 'Vergleichen' }).click();
  await expect(versions(page)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Fassung von Herrn Yıldız' })).toContainText('mit Frühstück');
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'light' });

  await page.getByRole('button', { name: 'Fassung von Herrn Yıldız übernehmen' }).click();
  await expect(page.getByText(/^Entschieden\./)).toBeVisible();
  await expect(versions(page)).toBeHidden();
  expect(await summaryOf(page)).toBe(theirs);
});

test('one decides by keyboard alone, and Ctrl+Z takes the decision back', async ({ host: sommer, launchElsewhere }) => {
  const { page } = sommer;
  await meet(sommer, await launchElsewhere());
  await takeOver(page);
  const row = list(page).getByText('zwei Fassungen: Kurzbeschreibung');
  await list(page).locator('[tabindex="0"]').focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Enter');
  await expect(versions(page)).toBeVisible();
  await page.keyboard.press('F6');
  await page.keyboard.press('F6');
  await expect(versions(page)).toBeFocused();
  const keep = page.getByRole('button', { name: 'Meine behalten' });
  for (let steps = 0; steps < 6 && !(await keep.evaluate((button) => button === document.activeElement)); steps++) {
    await page.keyboard.press('Tab');
  }
  await expect(keep).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(row).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(row).toBeVisible();
  await row.click();
  await page.getByRole('button', { name: 'Neu schreiben' }).click();
  await expect(page.getByRole('textbox', { name: 'Neue Fassung' })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Dienstags, mit Frühstück.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(row).toBeHidden();
  expect(await summaryOf(page)).toBe('Dienstags, mit Frühstück.');
});

test(
  'over the exchange folder both see two versions, one decides, both are equal',
  { tag: '@desktop' },
  async ({ host: sommer, launchElsewhere }) => {
    const yildiz = await launchElsewhere();
    await twoOffices(sommer, yildiz);
    await write(sommer, 'Kurzbeschreibung', mine);
    await write(yildiz, 'Kurzbeschreibung', theirs);
    const folder = join(sommer.dataFolder, 'tausch');
    await mkdir(folder);
    for (const { page, choosing } of [sommer, yildiz]) {
      await goTo(page, 'Einstellungen');
      await choosing(folder, () => page.getByRole('button', { name: 'Ordner wählen' }).click());
    }
    const take = async ({ page }: Host) => {
      await goTo(page, 'Zusammenführen');
      await page.getByRole('button', { name: /^(\d+ Änderung(en)? )?[Üü]bernehmen$/ }).click();
      await expect(page.getByText(/übernommen\./)).toBeVisible();
    };
    for (const host of [sommer, yildiz]) {
      await take(host);
      await list(host.page).getByText('zwei Fassungen: Kurzbeschreibung').click();
      await expect(versions(host.page)).toBeVisible();
    }
    await yildiz.page.getByRole('button', { name: 'Fassung von Frau Sommer übernehmen' }).click();
    await expect(versions(yildiz.page)).toBeHidden();
    await sommer.page.getByRole('main').getByRole('button', { name: 'Schließen' }).click();
    await expect(sommer.page.getByText(/Darin: 1 Entscheidung\./)).toBeVisible();
    await take(sommer);
    await expect(list(sommer.page).getByText('zwei Fassungen: Kurzbeschreibung')).toBeHidden();
    expect(await summaryOf(sommer.page)).toBe(mine);
    expect(await summaryOf(yildiz.page)).toBe(mine);
  },
);

test('a file with a password opens with it, a damaged one leaves all as it was', async ({
  host: sommer,
  launchElsewhere,
}) => {
  const { page } = sommer;
  const yildiz = await launchElsewhere();
  await twoOffices(sommer, yildiz);
  await write(yildiz, 'Kurzbeschreibung', theirs);
  const before = await summaryOf(page);
  const locked = join(yildiz.dataFolder, 'verschlossen.mappe');
  await handOut(yildiz, locked, 'korrektes Pferd Batterie');
  await bringIn(sommer, locked);
  await expect(page.getByText('„verschlossen.mappe“ ist mit einem Kennwort verschlossen.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Kennwort' }).fill('falsch geraten');
  await page.getByRole('button', { name: 'Aufschließen' }).click();
  await expect(page.getByText(/^Das Kennwort passt nicht zu dieser Mappe/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Kennwort' }).fill('korrektes Pferd Batterie');
  await page.keyboard.press('Enter');
  // A password is made slow to guess.
  await expect(page.getByText('Eine Mappe von Herrn Yıldız, Familienbüro, ist angekommen.')).toBeVisible();
  await page.getByRole('button', { name: 'Verwerfen' }).click();
  await expect(page.getByText(/^Verworfen\. Ihr Katalog ist unverändert/)).toBeVisible();

  const bytes = await readFile(join(sommer.dataFolder, 'anfang.mappe'));
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  const damaged = join(yildiz.dataFolder, 'beschaedigt.mappe');
  await writeFile(damaged, bytes);
  await bringIn(sommer, damaged);
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'Diese Datei ist beschädigt (Prüfsumme). Ihr Katalog ist unverändert.',
  );
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Weglegen' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toBeHidden();
  expect(await summaryOf(page)).toBe(before);
});

test(
  'a file that is dropped on the window arrives; one merged before brings nothing',
  { tag: '@desktop' },
  async ({ host }) => {
    const { page } = host;
    await openSample(page);
    const file = join(host.dataFolder, 'anfang.mappe');
    await handOut(host, file);
    const bytes = [...(await readFile(file))];
    const transfer = await page.evaluateHandle((content) => {
      const held = new DataTransfer();
      held.items.add(new File([new Uint8Array(content)], 'anfang.mappe'));
      return held;
    }, bytes);
    await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
    await expect(page.getByText('Hier loslassen')).toBeVisible();
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
    await expect(page.getByText('Hier loslassen')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Zusammenführen', level: 1 })).toBeVisible();
    await expect(page.getByText('Diese Mappe wurde schon zusammengeführt.')).toBeVisible();
    await page.getByRole('button', { name: 'Weglegen' }).click();
    await expect(page.getByText('Diese Mappe wurde schon zusammengeführt.')).toBeHidden();
  },
);

test('two entries that are the same become one without losing anything', async ({ host: { page } }) => {
  await openSample(page);
  await goTo(page, 'Zusammenführen');
  await expect(
    page.getByRole('heading', { name: /^Kinderarzt-?[Pp]raxis am Markt: vielleicht doppelt$/ }),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('radiogroup', { name: 'Telefon' }).getByText('089 99998-510').click();
  await page.getByRole('button', { name: 'Zusammenlegen' }).click();
  await expect(page.getByText(/^Zusammengelegt\./)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nichts wartet auf Sie' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Zurückholen' }).click();
  await page.getByRole('button', { name: 'Nicht dasselbe' }).click();
  await expect(page.getByText(/^Gemerkt\./)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nichts wartet auf Sie' })).toBeVisible();
});
