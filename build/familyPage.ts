import { resolve } from 'node:path';
import { build } from 'vite';
import type { Plugin, Rollup } from 'vite';
import { kernTokens } from './kernTokens.ts';

const page = resolve(import.meta.dirname, '../renderer/familyPage');
const virtualId = 'virtual:family-page';
const resolvedId = `\0${virtualId}`;

/** The page for families and its worker, each bundled to one classic script: `file:` allows no modules. */
async function bundled(entry: string): Promise<Rollup.RolldownOutput['output']> {
  const outputs = await build({
    configFile: false,
    root: page,
    logLevel: 'warn',
    css: { postcss: { plugins: [kernTokens] } },
    build: {
      write: false,
      target: ['chrome109', 'firefox115', 'safari16'],
      cssCodeSplit: false,
      lib: { entry: resolve(page, entry), formats: ['iife'], name: 'page', fileName: 'page' },
    },
  });
  const [output] = Array.isArray(outputs) ? outputs : [outputs];
  if (!('output' in output)) throw new Error(`Nothing came of ${entry}`);
  return output.output;
}

const codeOf = (output: Rollup.RolldownOutput['output']): string =>
  output.flatMap((part) => (part.type === 'chunk' ? [part.code] : [])).join('');

const styleOf = (output: Rollup.RolldownOutput['output']): string =>
  output
    .flatMap((part) => (part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : []))
    .join('');

/** Lets exports import the built page for families as texts: `import { script, style, worker } from 'virtual:family-page'`. */
export function familyPage(): Plugin {
  return {
    name: 'family-page',
    resolveId: (id) => (id === virtualId ? resolvedId : null),
    async load(id) {
      if (id !== resolvedId) return null;
      const [output, worker] = [await bundled('familyPage.ts'), await bundled('offlineWorker.ts')];
      const texts = { script: codeOf(output), style: styleOf(output), worker: codeOf(worker) };
      return Object.entries(texts)
        .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};`)
        .join('\n');
    },
  };
}
