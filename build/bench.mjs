// npm run bench: bundles the benchmarks and runs them, those of the host in Node with the garbage collector at hand, that of
// the window in Chromium on the built program. With names (`npm run bench browserBench`) only those.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { build } from 'vite';
import { buildWhenChanged } from './setUp.mjs';

const root = resolve(import.meta.dirname, '..');
const outDir = resolve(root, 'out/bench');
const benches = ['hostBench', 'mergeBench', 'importBench', 'exportBench', 'browserBench'];

await build({ configFile: resolve(root, 'tests/bench/vite.config.ts') });
await build({ configFile: resolve(root, 'tests/bench/browser/vite.config.ts') });
buildWhenChanged();
const asked = process.argv.slice(2);
for (const name of benches.filter((name) => asked.length === 0 || asked.includes(name))) {
  const { status } = spawnSync(process.execPath, ['--expose-gc', resolve(outDir, `${name}.js`)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = status ?? 1;
}
