// npm run bench: bundles the benchmarks and runs them in Node with the garbage collector at hand.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '..');
const outDir = resolve(root, 'out/bench');

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20',
    outDir,
    rollupOptions: {
      input: [
        ...['hostBench', 'memoryProbe', 'mergeBench'].map((name) => resolve(root, `tests/bench/${name}.ts`)),
        resolve(root, 'electron/checkMain.ts'),
      ],
      output: { format: 'es', entryFileNames: '[name].js' },
    },
  },
});
for (const name of ['hostBench', 'mergeBench']) {
  const { status } = spawnSync(process.execPath, ['--expose-gc', resolve(outDir, `${name}.js`)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = status ?? 1;
}
