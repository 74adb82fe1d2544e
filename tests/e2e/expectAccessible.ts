import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Looks for barriers that can be found by machine (axe: WCAG 2.2 A and AA, best practices) in what the window shows now. */
export async function expectAccessible(page: Page): Promise<void> {
  const violations = async () => {
    // The legacy mode needs no second page, which the desktop program does not let anybody open.
    const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };
  // Polled: while a list changes, an attribute may name an entry that is gone for a moment.
  await expect.poll(violations).toEqual([]);
}
