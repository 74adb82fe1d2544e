import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import type { Plugin } from 'vite';

const moduleId = 'virtual:questionnaire-page';
const folder = resolve(import.meta.dirname, '../renderer/questionnaire');

/**
 * Gives the window the page that partners fill in, as text: it goes into a file that stands alone, and so is bundled to one
 * script. `scriptHash` allows just that script (Content Security Policy, `script-src`).
 */
export const questionnairePage: Plugin = {
  name: 'questionnaire-page',
  resolveId: (id) => (id === moduleId ? `\0${moduleId}` : undefined),
  async load(id) {
    if (id !== `\0${moduleId}`) return undefined;
    const built = await build({
      configFile: false,
      logLevel: 'warn',
      build: {
        write: false,
        target: 'es2022',
        rollupOptions: { input: resolve(folder, 'main.ts'), output: { format: 'iife' } },
      },
    });
    const [output] = Array.isArray(built) ? built : [built];
    const code = 'output' in output ? output.output[0].code : '';
    // A page holds a script up to the first of these, wherever it stands.
    const script = code.trim().replaceAll('</script', '<\\/script');
    const scriptHash = `sha256-${createHash('sha256').update(script).digest('base64')}`;
    const style = readFileSync(resolve(folder, 'page.css'), 'utf8');
    return `export const script = ${JSON.stringify(script)};
export const scriptHash = ${JSON.stringify(scriptHash)};
export const style = ${JSON.stringify(style)};`;
  },
};
