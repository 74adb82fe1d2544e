import { expect, type Locator, type Page } from '@playwright/test';

/** The offers as a person finds them on their page. */
export const table = (page: Page) => page.getByRole('grid', { name: 'Angebote' });
export const titles = (page: Page) => table(page).getByRole('rowheader');
export const search = (page: Page) => page.getByRole('searchbox', { name: 'In Angeboten suchen' });
export const field = (record: Locator, name: string) => record.getByRole('textbox', { name, exact: true }).first();

/** Opens the offer of this title and answers its record. */
export async function openOffer(page: Page, title: string): Promise<Locator> {
  await search(page).fill(title);
  await titles(page).filter({ hasText: title }).first().click();
  const record = page.getByRole('region', { name: title }).first();
  await record.getByRole('heading', { name: title, level: 2 }).waitFor();
  return record;
}

/** Puts the focus into the first row of a table, by Tab from something before it. */
export async function enterTable(page: Page, before: Locator, grid: Locator): Promise<void> {
  await expect(grid.getByRole('rowheader').first()).toBeVisible();
  await before.focus();
  const hasFocus = () => grid.evaluate((element) => element.querySelector(':focus') !== null);
  for (let tab = 0; tab < 40 && !(await hasFocus()); tab += 1) await page.keyboard.press('Tab');
  await expect(grid.locator(':focus')).toHaveCount(1);
}

/** Puts the focus into the first row of the list of offers. */
export const enterList = (page: Page): Promise<void> => enterTable(page, search(page), table(page));
