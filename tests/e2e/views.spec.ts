import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './host.ts';
import { views, visitViews } from './views.ts';

// A test for a few views each: they share the cores, and one that fails does not hide the others.
const together = 8;

/** Zoomed to 400 % it is 320 by 256 CSS pixels (WCAG 2.2, 1.4.10). */
const whole = { width: 1280, height: 1024 };

for (let begin = 0; begin < views.length; begin += together) {
  const some = views.slice(begin, begin + together);
  const named = `${some[0]?.name} to ${some.at(-1)?.name}`;

  test(`the views from ${named} have no barriers in light, dark and forced colours, nor zoomed to 400 %`, async ({
    host: { page },
  }) => {
    test.slow();
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    const hidden = () => page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    await page.setViewportSize(whole);
    await visitViews(page, some, async (name) => {
      await expectAccessible(page);
      for (const colours of [{ colorScheme: 'dark' }, { colorScheme: 'light', forcedColors: 'active' }] as const) {
        await page.emulateMedia(colours);
        await expectAccessible(page, 'colours');
      }
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      // Something that scrolls lets nothing out: going to a field would take the bar above out of the window.
      await expect.poll(hidden, name).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: whole.width / 4, height: whole.height / 4 });
      await expect.poll(overflow, name).toBeLessThanOrEqual(0);
      await page.setViewportSize(whole);
    });
  });
}
