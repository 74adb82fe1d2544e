import { resolve } from 'node:path';
import { build } from 'vite';
import type { Plugin } from 'vite';
import { kernTokens } from './kernTokens.ts';

/**
 * A script and its styles bundled for a page that stands alone, as one classic script: `file:` allows no modules.
 * @param entry of the script, relative to renderer/
 */
export async function standalonePage(entry: string): Promise<{ readonly script: string; readonly style: string }> {
  const outputs = await build({
    configFile: false,
    root: resolve(import.meta.dirname, '../renderer'),
    logLevel: 'warn',
    css: { postcss: { plugins: [kernTokens] } },
    build: {
      write: false,
      target: ['chrome109', 'firefox115', 'safari16'],
      cssCodeSplit: false,
      lib: {
        entry: resolve(import.meta.dirname, '../renderer', entry),
        formats: ['iife'],
        name: 'page',
        fileName: 'page',
      },
    },
  });
  const [built] = Array.isArray(outputs) ? outputs : [outputs];
  if (!('output' in built)) throw new Error(`Nothing came of ${entry}`);
  const parts = built.output;
  return {
    script: parts.flatMap((part) => (part.type === 'chunk' ? [part.code] : [])).join(''),
    style: parts
      .flatMap((part) => (part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : []))
      .join(''),
  };
}

/** Lets sources import texts that are made while building: `import { script } from 'virtual:…'`. */
export const builtTexts = (id: `virtual:${string}`, make: () => Promise<Readonly<Record<string, string>>>): Plugin => ({
  name: id.replace('virtual:', ''),
  resolveId: (wanted) => (wanted === id ? `\0${id}` : null),
  async load(wanted) {
    if (wanted !== `\0${id}`) return null;
    return Object.entries(await make())
      .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};`)
      .join('\n');
  },
});
