import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { test } from '../e2e/host.ts';
import { views, visitViews } from '../e2e/views.ts';
import { stillPicture } from './stillPicture.ts';

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;

for (const scheme of ['light', 'dark'] as const) {
  for (const size of sizes) {
    const name = `${size.width}x${size.height}-${scheme}`;
    test(`every view at ${name}`, async ({ host: { page } }) => {
      const folder = resolve(import.meta.dirname, '../../out/pictures', name);
      await mkdir(folder, { recursive: true });
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await visitViews(page, views, async (view) =>
        writeFile(resolve(folder, `${view}.png`), await stillPicture(page)),
      );
    });
  }
}
