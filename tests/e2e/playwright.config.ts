import { defineConfig } from '@playwright/test';
import { resolve } from 'node:path';
import { findElectron } from '../../build/findElectron.mjs';
import type { HostKind } from './hostKind.ts';

const root = resolve(import.meta.dirname, '../..');
const kinds: HostKind[] = ['serve', 'double', ...(findElectron(root) ? ['electron' as const] : [])];

/** Specs of views that ask nothing of their host but to save: what holds in one window holds in the other. */
const viewsOnly = ['chain', 'history', 'offers', 'overview', 'partners', 'settings'].map((name) => `${name}.spec.ts`);

/**
 * Every spec runs on every host, but those of mere views on serve alone, so that `npm test` stays under a quarter of an hour;
 * with E2E=all (`npm run test:long`) they run everywhere too. `npm run build` first: the specs drive what is in out/.
 */
export default defineConfig<{ kind: HostKind }>({
  testDir: '.',
  outputDir: resolve(root, 'test-results'),
  globalSetup: './globalSetup.ts',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  reporter: [['list']],
  projects: kinds.map((kind) => ({
    name: kind,
    use: { kind },
    testIgnore: kind === 'serve' || process.env['E2E'] === 'all' ? [] : viewsOnly,
  })),
});
