import { worker } from 'virtual:family-page';
import type { PublishedRecords } from '../publishRecords.ts';

export const webManifestName = 'familie.webmanifest';
export const iconName = 'familie.svg';
/** Named by the page, too (renderer/familyPage/offline.ts). */
export const workerName = 'familie-offline.js';

/** `familie.webmanifest` (W3C Web Application Manifest): lets a phone keep the page like a program. */
export const webManifest = (records: PublishedRecords): string =>
  `${JSON.stringify(
    {
      name: records.catalogue.name,
      short_name: records.catalogue.municipality.name ?? records.catalogue.name,
      lang: 'de',
      start_url: './index.html',
      scope: './',
      display: 'standalone',
      background_color: '#ffffff',
      theme_color: '#171a2b',
      icons: [{ src: iconName, sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
    },
    null,
    2,
  )}\n`;

/** `familie-offline.js`: the service worker, which has to be a file of its own. */
export const offlineWorker = (): string => worker;

/** `familie.svg`: two tall figures and a small one between them. */
export const icon = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="14" fill="#171a2b"/><g fill="#fff"><circle cx="19" cy="19" r="7"/><circle cx="45" cy="19" r="7"/><circle cx="32" cy="31" r="5"/><path d="M9 52V38a10 10 0 0 1 16-8 9 9 0 0 0 1 8 8 8 0 0 0-3 6v8zM55 52V38a10 10 0 0 0-16-8 9 9 0 0 1-1 8 8 8 0 0 1 3 6v8zM26 52v-8a6 6 0 0 1 12 0v8z"/></g></svg>\n`;
