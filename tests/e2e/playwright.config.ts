import { defineConfig } from '@playwright/test';
import { resolve } from 'node:path';
import { findElectron } from '../../build/findElectron.mjs';
import type { HostKind } from './hostKind.ts';

const root = resolve(import.meta.dirname, '../..');
const kinds: HostKind[] = ['serve', 'double', ...(findElectron(root) ? ['electron' as const] : [])];

/** Every spec runs on every host. `npm run build` first: the specs drive what is in out/. */
export default defineConfig<{ kind: HostKind }>({
  testDir: '.',
  outputDir: resolve(root, 'test-results'),
  globalSetup: './globalSetup.ts',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  reporter: [['list']],
  projects: kinds.map((kind) => ({ name: kind, use: { kind } })),
});
