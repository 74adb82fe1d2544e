import type { Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { HandbookPageId } from '../../renderer/features/handbook/pageIds.ts';
import { test } from '../e2e/host.ts';
import { views, visitViews } from '../e2e/views.ts';
import { stillPicture } from './stillPicture.ts';

const folder = resolve(import.meta.dirname, '../../renderer/features/handbook/pictures');

/** View -> the page of the Handbuch that shows it. */
const pages: Readonly<Record<string, HandbookPageId>> = {
  start: 'start',
  overview: 'overview',
  offer: 'offers',
  partner: 'partners',
  place: 'places',
  chain: 'chain',
  map: 'map',
  'print-report': 'print',
  merge: 'merge',
  publish: 'publish',
  import: 'import',
  returns: 'returns',
  'history-act': 'history',
  settings: 'settings',
};

/** What the page shows, without the bars around it, as small as it stays legible. */
async function pictureOfPage(page: Page): Promise<Buffer> {
  const clip = await page.locator('main').boundingBox();
  if (clip === null) throw new Error('There is no page in the window');
  await stillPicture(page);
  const client = await page.context().newCDPSession(page);
  const { data } = await client.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 70,
    clip: { ...clip, scale: 1 },
  });
  await client.detach();
  return Buffer.from(data, 'base64');
}

test('the pictures of the Handbuch', async ({ host: { page } }) => {
  await page.setViewportSize({ width: 1240, height: 700 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await visitViews(page, views, async (view) => {
    const id = pages[view];
    if (id !== undefined) await writeFile(resolve(folder, `${id}.webp`), await pictureOfPage(page));
  });
});
