import { defineConfig } from '@playwright/test';
import { resolve } from 'node:path';
import { findElectron } from '../../build/findElectron.mjs';
import type { HostKind } from './hostKind.ts';

const root = resolve(import.meta.dirname, '../..');
const kinds: HostKind[] = ['serve', 'double', ...(findElectron(root) ? ['electron' as const] : [])];

/**
 * Every test runs in serve mode; on the desktop, those tagged @desktop, whose matter is how the program meets its host (files,
 * dialogs, restarts, power cuts), and what clerks do by keyboard alone. With E2E=all (`npm run test:long`) all run everywhere. `npm run build` first: the specs drive what is in out/.
 */
export default defineConfig<{ kind: HostKind }>({
  testDir: '.',
  outputDir: resolve(root, 'test-results'),
  globalSetup: './globalSetup.ts',
  // How long a test may hang, not how fast the program must be: machines that check are slow.
  timeout: 300_000,
  expect: { timeout: 40_000 },
  // What passes only the second time is listed as flaky, and is to be mended; it does not hide what the other tests say.
  retries: 1,
  workers: 2,
  fullyParallel: true,
  reporter: [['list']],
  projects: kinds.map((kind) => ({
    name: kind,
    use: { kind, actionTimeout: 100_000 },
    grep: kind === 'serve' || process.env['E2E'] === 'all' ? /./ : /@desktop|by keyboard/,
  })),
});
