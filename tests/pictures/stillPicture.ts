import type { Page } from '@playwright/test';

/** A picture of the window once two in a row are the same: fonts, maps and lists have come to rest then. */
export async function stillPicture(page: Page): Promise<Buffer> {
  let before: Buffer | null = null;
  let picture = await page.screenshot({ animations: 'disabled' });
  while (before === null || !picture.equals(before)) {
    before = picture;
    picture = await page.screenshot({ animations: 'disabled' });
  }
  return picture;
}
