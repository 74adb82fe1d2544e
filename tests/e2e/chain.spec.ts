import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCatalogue, goTo, openSample } from './beginnings.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test, type Host } from './host.ts';

const grid = (page: Page) => page.getByRole('grid', { name: 'Präventionskette' });
const phases = [
  'pregnancy',
  'birth',
  'early-childhood',
  'kindergarten',
  'primary',
  'secondary',
  'work',
  'all',
] as const;

/** The cell of a row in a phase. */
const cellOf = (page: Page, row: string, phase: (typeof phases)[number]): Locator =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row }) })
    .getByRole('gridcell')
    .nth(phases.indexOf(phase));

async function openChain(page: Page): Promise<void> {
  await openSample(page);
  await goTo(page, 'Präventionskette');
  await expect(grid(page)).toBeVisible();
}

/** How many offers the list says it shows. */
const listed = async (page: Page): Promise<number> =>
  Number.parseInt(await page.getByText(/^\d+ (von \d+|Angebote?)$/).innerText(), 10);

test('by keyboard: which phase lacks offers in a district, and the offers of a cell', async ({ host: { page } }) => {
  await openChain(page);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.getByRole('radio', { name: 'Handlungsfelder' }).focus();
  await press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Ortsteile' })).toBeChecked();
  await press('Tab', 'Enter');
  const field = page.getByRole('dialog', { name: 'Filter' }).getByRole('combobox', { name: /^Handlungsfeld/ });
  while (!(await field.evaluate((box) => box === document.activeElement))) await press('Tab');
  await page.keyboard.type('Frühe Hilfen');
  await press('ArrowDown', 'Enter', 'Escape', 'Escape');
  await expect(page.getByText('Handlungsfeld: Frühe Hilfen')).toBeVisible();

  const gaps = page.getByRole('button', { name: 'Lücken in Worten' });
  await gaps.focus();
  await press('Enter');
  await expect(
    page.getByRole('region', { name: 'Lücken' }).getByRole('listitem').filter({ hasText: 'Altstadt' }),
  ).toContainText('Grundschule');

  while ((await grid(page).locator(':focus').count()) === 0) await press('Tab');
  await expect(cellOf(page, 'Altstadt', 'pregnancy')).toBeFocused();
  await press('ArrowUp');
  await expect(page.getByRole('gridcell', { name: /^Von der Schwanger/ })).toBeFocused();
  await press('ArrowDown', 'ArrowRight');
  const cell = cellOf(page, 'Altstadt', 'birth');
  await expect(cell).toBeFocused();
  const count = Number.parseInt(await cell.innerText(), 10);
  expect(count).toBeGreaterThan(0);
  await press('Enter');
  await expect(page.getByRole('heading', { name: 'Angebote', level: 1 })).toBeVisible();
  await expect(page.getByText('Ortsteil: Altstadt')).toBeVisible();
  await expect(page.getByText('Lebensphase: Rund um die Geburt')).toBeVisible();
  await expect(page.getByText('Handlungsfeld: Frühe Hilfen')).toBeVisible();
  expect(await listed(page)).toBe(count);
});

test('the numbers stand in a table with its rows and columns named', async ({ host: { page } }) => {
  await openChain(page);
  await expect(grid(page).getByRole('columnheader', { name: /^Kita-Zeit/ })).toHaveAttribute('scope', 'col');
  await expect(grid(page).getByRole('rowheader', { name: 'Frühe Hilfen' })).toHaveAttribute('scope', 'row');
  await expect(cellOf(page, 'Frühe Hilfen', 'kindergarten')).toHaveAccessibleName('0 Lücke');
  await expect(cellOf(page, 'Frühe Hilfen', 'birth')).toHaveAccessibleName('7 davon enden 2');
  await expect(page.getByRole('gridcell', { name: /^In die Kita/ })).toHaveAccessibleName(
    'In die Kita 6 davon endet 1',
  );
  await expect(grid(page).locator('[tabindex="0"]')).toHaveCount(1);
});

test('a gap that is none is marked, with the reason, and the mark is taken back', async ({ host: { page } }) => {
  await openChain(page);
  await expect(page.getByText('29 Lücken, kein offener Übergang')).toBeVisible();
  const cell = cellOf(page, 'Frühe Hilfen', 'secondary');
  await cell.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Nicht vorgesehen …' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Nicht vorgesehen' });
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: 'Grund' }).fill('Frühe Hilfen enden mit drei Jahren');
  await page.keyboard.press('Enter');
  await expect(cell).toHaveAccessibleName('nicht vorgesehen: Frühe Hilfen enden mit drei Jahren');
  await expect(page.getByText('28 Lücken, kein offener Übergang')).toBeVisible();
  await expect(cell).toBeFocused();

  await page.keyboard.press('Control+z');
  await expect(cell).toHaveAccessibleName('0 Lücke');
  await page.keyboard.press('Control+y');
  await expect(page.getByText(/^Gespeichert/)).toBeVisible();
  await page.reload();
  await expect(cell).toHaveAccessibleName(/^nicht vorgesehen/);
  await cell.click();
  await page.getByRole('menuitem', { name: 'Doch vorgesehen' }).click();
  await expect(page.getByText('29 Lücken, kein offener Übergang')).toBeVisible();
});

test('filters hold for every number, and for the list a cell opens', async ({ host: { page } }) => {
  await openChain(page);
  const all = Number.parseInt(await cellOf(page, 'Gesundheit', 'birth').innerText(), 10);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const menu = page.getByRole('dialog', { name: 'Filter' });
  await menu.getByText('Unterstützungsangebot').click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Angebotsart: Unterstützungsangebot')).toBeVisible();
  const some = Number.parseInt(await cellOf(page, 'Gesundheit', 'birth').innerText(), 10);
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await cellOf(page, 'Gesundheit', 'birth').click();
  await expect(page.getByText('Angebotsart: Unterstützungsangebot')).toBeVisible();
  expect(await listed(page)).toBe(some);
  await page.goBack();
  await expect(page.getByText('Angebotsart: Unterstützungsangebot')).toBeVisible();
  await page.getByRole('button', { name: 'Zurücksetzen' }).click();
  await expect(cellOf(page, 'Gesundheit', 'birth')).toContainText(String(all));
});

async function save({ page, choosing }: Host, path: string, kind: string): Promise<Buffer> {
  await choosing(path, async () => {
    await page.getByRole('button', { name: 'Speichern', exact: true }).click();
    await page.getByRole('menuitem', { name: kind }).click();
  });
  await expect(page.getByText(`Gespeichert: ${path}`)).toBeVisible();
  return readFile(path);
}

test('the chain is saved as a table, a drawing and a picture with the numbers on screen', async ({
  host,
  dataFolder,
}) => {
  const { page } = host;
  await openChain(page);
  const csv = (await save(host, join(dataFolder, 'kette.csv'), 'Tabelle für Excel (CSV)')).toString('utf8');
  const lines = csv.split('\r\n').map((line) => line.split(';'));
  expect(lines[0]?.slice(0, 3)).toEqual(['\ufeffHandlungsfeld', 'Schwangerschaft', 'Rund um die Geburt']);
  const early = lines.find(([name]) => name === 'Frühe Hilfen')?.slice(1, 10);
  const shown = await grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Frühe Hilfen' }) })
    .locator('.chain-number')
    .allInnerTexts();
  expect(early).toEqual(shown);
  expect(lines.find(([name]) => name === 'Übergang In die Kita')?.[9]).toBe('6');

  const svg = (await save(host, join(dataFolder, 'kette.svg'), 'Zeichnung (SVG)')).toString('utf8');
  expect(svg).toMatch(/^<svg .*<\/svg>$/s);
  expect(svg).toContain('Soziale Arbeit und Beratung');
  const png = await save(host, join(dataFolder, 'kette.png'), 'Bild (PNG)');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(2000);
  // What the window has just said is not for paper.
  await page.emulateMedia({ media: 'print' });
  await expect(grid(page)).toBeVisible();
  // At once: a moment later it is gone anyway.
  await expect(page.getByText(/^Gespeichert: .*png$/)).toBeHidden({ timeout: 1000 });
});

test('the page is one sheet of A4 across on paper, light even where the window is dark', async ({ host, kind }) => {
  test.skip(kind !== 'serve', 'printing to a file needs the browser of the tests');
  const { page } = host;
  await openChain(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-kern-theme', 'dark');
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      document.documentElement.dataset['printedAs'] = document.documentElement.dataset['kernTheme'];
    });
  });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  expect(pdf).toMatch(/\/MediaBox \[0 0 84\d\.?\d* 59\d\.?\d*\]/);
  await expect(page.locator('html')).toHaveAttribute('data-printed-as', 'light');
  await expect(page.locator('html')).toHaveAttribute('data-kern-theme', 'dark');
});

test('a catalogue without offers says what will stand here', async ({ host: { page } }) => {
  await createCatalogue(page, 'Familien in Hamm');
  await goTo(page, 'Präventionskette');
  await expect(page.getByRole('heading', { name: 'Noch keine Angebote' })).toBeVisible();
  await expectAccessible(page);
});
