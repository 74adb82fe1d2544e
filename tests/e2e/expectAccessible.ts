import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

/** What of axe looks at colours: all that can differ from one appearance to another. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Looks for barriers that can be found by machine (axe: WCAG 2.2 A and AA, best practices) in what the window shows now.
 * The page is the same on every host: where a test runs on several, serve mode looks for all, unless E2E=all.
 * @param look whether at everything, or only at what depends on colours
 */
export async function expectAccessible(page: Page, look: 'everything' | 'colours' = 'everything'): Promise<void> {
  if (test.info().project.name !== 'serve' && process.env['E2E'] !== 'all') return;
  const violations = async () => {
    // The legacy mode needs no second page, which the desktop program does not let anybody open.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    // Of what passes neither a list nor a selector is needed; making them takes most of the time.
    axe.options({ resultTypes: ['violations'], selectors: false });
    if (look === 'colours') axe.withRules(colourRules);
    const { violations: found } = await axe.analyze();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };
  // Polled: while a list changes, an attribute may name an entry that is gone for a moment.
  await expect.poll(violations).toEqual([]);
}
