import type { IconName } from '../ui/Icon.tsx';
import type { CatalogueView } from './route.ts';

interface NavigationEntry {
  readonly view: CatalogueView;
  readonly icon: IconName;
}

/** The pages of a catalogue as the navigation shows them: what it holds, what goes in and out, how it is set. */
export const navigation: readonly (readonly NavigationEntry[])[] = [
  [
    { view: 'offers', icon: 'offers' },
    { view: 'partners', icon: 'partners' },
    { view: 'places', icon: 'place' },
  ],
  [
    { view: 'publish', icon: 'export' },
    { view: 'import', icon: 'import' },
  ],
  [{ view: 'settings', icon: 'settings' }],
];
