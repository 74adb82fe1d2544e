import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './host.ts';
import { visitEveryView } from './views.ts';

test('no view has barriers, in light, dark and forced colours', async ({ host: { page } }) => {
  // Three looks at more than thirty views.
  test.setTimeout(1_800_000);
  await visitEveryView(page, async () => {
    await expectAccessible(page);
    for (const colours of [{ colorScheme: 'dark' }, { colorScheme: 'light', forcedColors: 'active' }] as const) {
      await page.emulateMedia(colours);
      await expectAccessible(page, 'colours');
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  });
});

test('zoomed to 400 % every view stays within the window', async ({ host: { page } }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 256 });
  await visitEveryView(page, async (name) => {
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await expect.poll(overflow, name).toBeLessThanOrEqual(0);
  });
});
