import { resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** Bundles the double to out/double/launch.cjs, which tests/double/executable/electron runs. */
export async function buildDouble(): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: resolve(root, 'tests/double/launch.ts'),
      outDir: resolve(root, 'out/double'),
      target: 'node20',
      rollupOptions: { output: { format: 'cjs', entryFileNames: 'launch.cjs' } },
    },
  });
}
