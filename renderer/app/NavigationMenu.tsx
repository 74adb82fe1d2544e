import type { OfferView } from '../../shared/offerView.ts';
import { useSession } from '../document/hooks.ts';
import { appTexts } from '../texts/app.ts';
import { useTexts } from '../texts/useTexts.ts';
import { viewsTexts } from '../texts/views.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';
import { navigation } from './navigation.ts';
import { showOfferView } from './showOffers.ts';
import { go } from './useRoute.ts';

interface NavigationMenuProps {
  readonly catalogueId: string;
  /** The saved views of its list of offers. */
  readonly views: readonly OfferView[];
}

/** The navigation as a menu, where the window is too narrow for it (or zoomed far in). */
export function NavigationMenu({ catalogueId, views }: NavigationMenuProps) {
  const session = useSession();
  const texts = useTexts(appTexts);
  const named = useTexts(viewsTexts);
  const ofOffers = views.map((view) => ({
    id: view.id,
    icon: 'offers' as const,
    label: named.view(view.name),
    onAction: () => showOfferView(session, view),
  }));
  return (
    <div className="navigation-menu">
      <Menu
        label={texts.areas}
        trigger={<IconButton icon="menu" label={texts.menu} />}
        groups={navigation.map((group) =>
          group.flatMap(({ view, icon }) => [
            { id: view, icon, label: texts[view], onAction: () => go({ view, catalogueId, recordId: null }) },
            ...(view === 'offers' ? ofOffers : []),
          ]),
        )}
      />
    </div>
  );
}
