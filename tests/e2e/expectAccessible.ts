import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What of axe looks at colours: all that can differ from one appearance to another. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Looks for barriers that can be found by machine (axe: WCAG 2.2 A and AA, best practices) in what the window shows now.
 * @param look whether at everything, or only at what depends on colours
 */
export async function expectAccessible(page: Page, look: 'everything' | 'colours' = 'everything'): Promise<void> {
  const violations = async () => {
    // The legacy mode needs no second page, which the desktop program does not let anybody open.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    if (look === 'colours') axe.withRules(colourRules);
    const { violations: found } = await axe.analyze();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };
  // Polled: while a list changes, an attribute may name an entry that is gone for a moment.
  await expect.poll(violations).toEqual([]);
}
