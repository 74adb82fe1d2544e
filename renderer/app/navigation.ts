import type { IconName } from '../ui/Icon.tsx';
import type { CatalogueView } from './route.ts';

interface NavigationEntry {
  readonly view: CatalogueView;
  readonly icon: IconName;
}

/** The pages of a catalogue as the navigation shows them: what it holds, what goes in and out, what was and how it is set. */
export const navigation: readonly (readonly NavigationEntry[])[] = [
  [
    { view: 'overview', icon: 'overview' },
    { view: 'offers', icon: 'offers' },
    { view: 'partners', icon: 'partners' },
    { view: 'places', icon: 'place' },
    { view: 'chain', icon: 'chain' },
    { view: 'map', icon: 'map' },
  ],
  [
    { view: 'merge', icon: 'merge' },
    { view: 'publish', icon: 'export' },
    { view: 'print', icon: 'print' },
    { view: 'import', icon: 'import' },
    { view: 'returns', icon: 'envelope' },
  ],
  [
    { view: 'history', icon: 'history' },
    { view: 'settings', icon: 'settings' },
    { view: 'handbook', icon: 'help' },
  ],
];
