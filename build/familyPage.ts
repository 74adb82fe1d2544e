import type { Plugin } from 'vite';
import { builtTexts, standalonePage } from './standalonePage.ts';

/** Lets exports import the built page for families as texts: `import { script, style, worker } from 'virtual:family-page'`. */
export const familyPage = (): Plugin =>
  builtTexts('virtual:family-page', async () => {
    const { script: worker } = await standalonePage('familyPage/offlineWorker.ts');
    return { ...(await standalonePage('familyPage/familyPage.ts')), worker };
  });
