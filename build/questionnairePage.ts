import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { builtTexts, standalonePage } from './standalonePage.ts';

/**
 * Gives the window the page that partners fill in as texts. `scriptHash` allows just that script (Content Security Policy,
 * `script-src`).
 */
export const questionnairePage = (): Plugin =>
  builtTexts('virtual:questionnaire-page', async () => {
    const { script: bundled, style } = await standalonePage('questionnaire/main.ts');
    // A page holds a script up to the first of these, wherever it stands.
    const script = bundled.trim().replaceAll('</script', '<\\/script');
    return { script, style, scriptHash: `sha256-${createHash('sha256').update(script).digest('base64')}` };
  });
