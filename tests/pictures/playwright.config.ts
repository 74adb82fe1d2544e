import { defineConfig } from '@playwright/test';
import { resolve } from 'node:path';
import type { HostKind } from '../e2e/hostKind.ts';

const kind: HostKind = 'serve';

/**
 * Pictures of every view, to be looked at by people: `npm run pictures` makes them in out/pictures. With
 * `-- --project=handbook` those that the Handbuch shows are made anew as well; they are part of the sources.
 */
export default defineConfig<{ kind: HostKind }, { showsMaps: boolean }>({
  testDir: '.',
  outputDir: resolve(import.meta.dirname, '../../test-results'),
  timeout: 1_800_000,
  reporter: [['list']],
  use: { kind, showsMaps: true, actionTimeout: 30_000 },
  projects: [
    { name: 'views', testMatch: 'views.pictures.ts' },
    { name: 'handbook', testMatch: 'handbook.pictures.ts' },
  ],
});
