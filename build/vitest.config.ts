import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { familyPage } from './familyPage.ts';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  plugins: [familyPage()],
  test: {
    include: ['{shared,electron,renderer}/**/*.test.{ts,tsx}', 'tests/{contracts,property}/**/*.test.ts'],
    // Vitest leaves one core idle, which on two is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // How long a test may hang, not how fast it must be: machines that check are slow.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
