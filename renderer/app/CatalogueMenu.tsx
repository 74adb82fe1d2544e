import { useCatalogue, useSession } from '../document/hooks.ts';
import { useHost } from '../host/HostContext.tsx';
import { appTexts } from '../texts/app.ts';
import { useTexts } from '../texts/useTexts.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import { say } from '../ui/toasts.ts';
import { useComplain } from '../ui/useComplain.ts';
import { go } from './useRoute.ts';

/** The name of the open catalogue, and what can be done with it as a whole. */
export function CatalogueMenu({ onOpenMappe }: { onOpenMappe: () => void }) {
  const host = useHost();
  const { catalogueId } = useSession();
  const { name } = useCatalogue();
  const texts = useTexts(appTexts);
  const complain = useComplain();

  const saveMappe = async () => {
    try {
      const path = await host.call('document.saveMappe', { catalogueId, password: null });
      if (path !== null) say({ text: texts.mappeSaved(path) });
    } catch (error) {
      complain(error);
    }
  };

  return (
    <Menu
      label={name}
      trigger={
        <Button kind="quiet" aria-label={`${name || texts.unnamed}, ${texts.menu}`}>
          <span className="catalogue-name">{name || texts.unnamed}</span>
          <Icon name="chevron-down" />
        </Button>
      }
      groups={[
        [{ id: 'save', icon: 'export', label: texts.saveMappe, onAction: () => void saveMappe() }],
        [
          { id: 'open', icon: 'folder', label: texts.openMappe, onAction: onOpenMappe },
          { id: 'close', icon: 'close', label: texts.closeCatalogue, onAction: () => go({ view: 'start' }) },
        ],
      ]}
    />
  );
}
