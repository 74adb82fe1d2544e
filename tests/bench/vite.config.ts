import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { familyPage } from '../../build/familyPage.ts';

const root = resolve(import.meta.dirname, '../..');
const entries = [
  'hostBench.ts',
  'mergeBench.ts',
  'importBench.ts',
  'exportBench.ts',
  'browser/browserBench.ts',
  'memoryProbe.ts',
];

/** The benchmarks for Node, bundled as the program is. */
export default defineConfig({
  root,
  plugins: [familyPage()],
  logLevel: 'warn',
  ssr: { noExternal: true, external: ['@playwright/test'] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: resolve(root, 'out/bench'),
    rollupOptions: {
      input: [...entries.map((path) => resolve(import.meta.dirname, path)), resolve(root, 'electron/checkMain.ts')],
      // All of them two folders below the root, as their sources look for what is built.
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
