import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    include: ['{shared,electron,renderer}/**/*.test.{ts,tsx}', 'tests/{contracts,property}/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
