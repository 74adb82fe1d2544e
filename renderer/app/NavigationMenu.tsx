import { appTexts } from '../texts/app.ts';
import { useTexts } from '../texts/useTexts.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';
import { navigation } from './navigation.ts';
import { go } from './useRoute.ts';

/** The navigation as a menu, where the window is too narrow for it (or zoomed far in). */
export function NavigationMenu({ catalogueId }: { catalogueId: string }) {
  const texts = useTexts(appTexts);
  return (
    <div className="navigation-menu">
      <Menu
        label={texts.areas}
        trigger={<IconButton icon="menu" label={texts.menu} />}
        groups={navigation.map((group) =>
          group.map(({ view, icon }) => ({
            id: view,
            icon,
            label: texts[view],
            onAction: () => go({ view, catalogueId, recordId: null }),
          })),
        )}
      />
    </div>
  );
}
