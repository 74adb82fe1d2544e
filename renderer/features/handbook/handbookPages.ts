import type { PerLanguage } from '../../../shared/texts/language.ts';
import { chainPage } from '../../texts/handbook/chainPage.ts';
import type { HandbookPage } from '../../texts/handbook/handbookPage.ts';
import { historyPage } from '../../texts/handbook/historyPage.ts';
import { importPage } from '../../texts/handbook/importPage.ts';
import { keysPage } from '../../texts/handbook/keysPage.ts';
import { mapPage } from '../../texts/handbook/mapPage.ts';
import { mergePage } from '../../texts/handbook/mergePage.ts';
import { offersPage } from '../../texts/handbook/offersPage.ts';
import { overviewPage } from '../../texts/handbook/overviewPage.ts';
import { partnersPage } from '../../texts/handbook/partnersPage.ts';
import { placesPage } from '../../texts/handbook/placesPage.ts';
import { printPage } from '../../texts/handbook/printPage.ts';
import { privacyPage } from '../../texts/handbook/privacyPage.ts';
import { publishPage } from '../../texts/handbook/publishPage.ts';
import { returnsPage } from '../../texts/handbook/returnsPage.ts';
import { settingsPage } from '../../texts/handbook/settingsPage.ts';
import { startPage } from '../../texts/handbook/startPage.ts';
import { togetherPage } from '../../texts/handbook/togetherPage.ts';
import { troublePage } from '../../texts/handbook/troublePage.ts';
import type { HandbookPageId } from './pageIds.ts';

interface PlacedPage {
  readonly text: PerLanguage<HandbookPage>;
  /** Pages that go on from there. */
  readonly see: readonly HandbookPageId[];
}

/** Every page of the Handbuch. */
export const handbookPages: Readonly<Record<HandbookPageId, PlacedPage>> = {
  start: { text: startPage, see: ['overview', 'import', 'together'] },
  overview: { text: overviewPage, see: ['offers', 'merge', 'settings'] },
  offers: { text: offersPage, see: ['partners', 'places', 'history', 'keys'] },
  partners: { text: partnersPage, see: ['offers', 'merge', 'privacy'] },
  places: { text: placesPage, see: ['map', 'offers', 'privacy'] },
  chain: { text: chainPage, see: ['offers', 'print'] },
  map: { text: mapPage, see: ['places', 'settings'] },
  print: { text: printPage, see: ['chain', 'privacy'] },
  merge: { text: mergePage, see: ['together', 'history', 'trouble'] },
  publish: { text: publishPage, see: ['privacy', 'settings', 'offers'] },
  import: { text: importPage, see: ['offers', 'history'] },
  returns: { text: returnsPage, see: ['partners', 'history'] },
  history: { text: historyPage, see: ['trouble', 'settings'] },
  settings: { text: settingsPage, see: ['together', 'publish', 'trouble'] },
  together: { text: togetherPage, see: ['merge', 'settings', 'privacy'] },
  trouble: { text: troublePage, see: ['history', 'merge', 'settings'] },
  privacy: { text: privacyPage, see: ['publish', 'partners', 'together'] },
  keys: { text: keysPage, see: ['offers', 'overview'] },
};
