import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCatalogue, goTo, openSample, openSampleOffers } from './beginnings.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './host.ts';
import { openOffer } from './offerPage.ts';
import { pdfFacts } from './pdfFacts.ts';

const paper = (page: Page) => page.getByRole('region', { name: 'Vorschau' });
const options = (page: Page) => page.getByRole('region', { name: 'Was gedruckt wird' });

async function openPrint(page: Page): Promise<void> {
  await openSample(page);
  await goTo(page, 'Druck');
  await expect(paper(page).getByRole('heading', { level: 1 }).first()).toBeVisible();
}

async function choose(page: Page, kind: string): Promise<void> {
  await options(page).getByRole('button', { name: /Was$/ }).click();
  await page.getByRole('option', { name: kind }).click();
}

test(
  'by keyboard: the report for the committee is put together and becomes a tagged PDF',
  { tag: '@desktop' },
  async ({ host, kind, dataFolder }) => {
    const { page } = host;
    await openSample(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Druck');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Druck', level: 1 })).toBeVisible();
    const what = options(page).getByRole('button', { name: /Was$/ });
    await what.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(paper(page).getByRole('heading', { name: 'Bericht für den Jugendhilfeausschuss' })).toBeVisible();
    const note = page.getByRole('textbox', { name: 'Ihr Text' });
    while (!(await note.evaluate((field) => field === document.activeElement))) await page.keyboard.press('Tab');
    await page.keyboard.type('Drei Lücken sind seit dem Frühjahr geschlossen.');
    await expect(paper(page)).toContainText('Drei Lücken sind seit dem Frühjahr geschlossen.');
    await expect(paper(page).getByRole('table', { name: 'Angebote nach Lebensphase und Handlungsfeld' })).toBeVisible();
    await expect(paper(page).getByRole('heading', { name: 'Projekte, deren Finanzierung endet' })).toBeVisible();

    const save = page.getByRole('button', { name: 'Als PDF speichern …' });
    await save.focus();
    const path = join(dataFolder, 'bericht.pdf');
    if (kind === 'serve') {
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Als PDF speichern' });
      await expect(dialog).toContainText('Im Browser schreibt der Browser selbst die PDF-Datei.');
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await page.pdf({ path, tagged: true, outline: true, preferCSSPageSize: true });
    } else {
      await host.choosing(path, () => page.keyboard.press('Enter'));
      await expect(page.getByText(`Gespeichert: ${path}`)).toBeVisible();
    }
    const facts = pdfFacts(await readFile(path));
    expect(facts).toMatchObject({ isTagged: true, language: 'de' });
    if (kind !== 'serve')
      expect(facts.title).toMatch(/^Bericht für den Jugendhilfeausschuss – Präventionskette Lindenau – /);
    expect(facts.count('H1')).toBe(1);
    expect(facts.count('H2')).toBeGreaterThanOrEqual(2);
    expect(facts.count('TH')).toBeGreaterThan(20);
    expect(facts.outline).toContain('Bericht für den Jugendhilfeausschuss');
  },
);

test('by keyboard: which phase lacks offers in a district is seen in the chain and printed in the report', async ({
  host: { page },
  kind,
}) => {
  test.skip(kind !== 'serve', 'printing to a file needs the browser of the tests');
  await openSample(page);
  await goTo(page, 'Präventionskette');
  await page.getByRole('radio', { name: 'Handlungsfelder' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Ortsteile' })).toBeChecked();
  for (const key of ['Tab', 'Enter']) await page.keyboard.press(key);
  const field = page.getByRole('dialog', { name: 'Filter' }).getByRole('combobox', { name: /^Handlungsfeld/ });
  while (!(await field.evaluate((box) => box === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.type('Frühe Hilfen');
  for (const key of ['ArrowDown', 'Enter', 'Escape', 'Escape']) await page.keyboard.press(key);
  await expect(page.getByText('Handlungsfeld: Frühe Hilfen')).toBeVisible();
  await page.getByRole('button', { name: 'Bericht …' }).focus();
  await page.keyboard.press('Enter');
  await expect(paper(page)).toContainText('Nur Angebote mit: Handlungsfeld: Frühe Hilfen.');
  await expect(paper(page).getByRole('listitem').filter({ hasText: 'Altstadt' })).toContainText('Grundschule');
  const row = paper(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Altstadt' }) });
  await expect(row.getByRole('cell', { name: 'Lücke' }).first()).toBeVisible();

  await page.evaluate(() => {
    addEventListener('beforeprint', () => (document.documentElement.dataset['printedAs'] = document.title));
  });
  await page.keyboard.press('Control+p');
  await expect(page.locator('html')).toHaveAttribute('data-printed-as', /^Bericht für den Jugendhilfeausschuss – /);
  await expect(page).toHaveTitle(/^Druck – /);
  await expect(page.getByText(/^\d+ Seiten?$/)).toBeVisible();
  const pages = Number.parseInt(await page.getByText(/^\d+ Seiten?$/).innerText(), 10);
  // The preview breaks its pages where the printer does.
  expect(pdfFacts(await page.pdf({ preferCSSPageSize: true })).pages).toBe(pages);
});

test('a sheet for the public holds nothing of an offer that is not published; the office prints it all the same', async ({
  host: { page },
}) => {
  await openSampleOffers(page);
  const record = await openOffer(page, 'Bolzplatz-Turnier der Ortsteile');
  await record.getByRole('button', { name: 'Weitere Schritte' }).click();
  await page.getByRole('menuitem', { name: 'Drucken …' }).click();
  await expect(page.getByRole('heading', { name: 'Davon wird nichts veröffentlicht' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Intern drucken' }).click();
  await expect(paper(page).getByRole('heading', { name: /^Bolzplatz-Turnier/ })).toBeVisible();
  await expect(paper(page).getByRole('region', { name: 'Nur für den internen Gebrauch' })).toContainText(
    'Bearbeitungsstand',
  );
  await expect(paper(page).getByText('intern', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Auswahl aufheben' }).click();
  await expect(paper(page).getByRole('heading', { level: 1 })).not.toHaveCount(1);
});

test('a long paper is shown in part and printed as a whole', async ({ host: { page } }) => {
  await openPrint(page);
  const shown = await paper(page).getByRole('heading', { level: 1 }).count();
  await expect(
    page.getByText(/^Die Vorschau zeigt die ersten 50 von \d+ Einträgen\. Gedruckt werden alle\.$/),
  ).toBeVisible();
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      document.documentElement.dataset['sheets'] = String(document.querySelectorAll('.paper h1').length);
    });
  });
  await page.getByRole('button', { name: 'Drucken …' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-sheets', /\d/);
  expect(Number(await page.locator('html').getAttribute('data-sheets'))).toBeGreaterThan(shown);
  await expect(paper(page).getByRole('heading', { level: 1 })).toHaveCount(shown);
});

test('the directory says where everything is and leads there', async ({ host: { page } }) => {
  await openPrint(page);
  await choose(page, 'Verzeichnis nach Lebensphase');
  const contents = paper(page).getByRole('navigation', { name: 'Inhalt' });
  await contents.getByRole('link', { name: /^Grundschule/ }).click();
  await expect(paper(page).getByRole('heading', { name: /^Grundschule/, level: 2 })).toBeInViewport();
  await expect(page.getByRole('heading', { name: 'Druck', level: 1 })).toBeVisible();
  await options(page).getByText('Ortsteilen').click();
  await expect(paper(page).getByRole('heading', { name: 'Altstadt', level: 3 }).first()).toBeVisible();
});

test('a catalogue without offers says what there is to do', async ({ host: { page } }) => {
  await createCatalogue(page, 'Familien in Hamm');
  await goTo(page, 'Druck');
  await expect(page.getByRole('heading', { name: 'Keine Angebote für dieses Papier' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Drucken …' })).toBeDisabled();
});
