import { useCatalogue } from '../document/hooks.ts';
import { appTexts } from '../texts/app.ts';
import { useTexts } from '../texts/useTexts.ts';
import { workbookTexts } from '../texts/workbook.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import { go } from './useRoute.ts';

interface CatalogueMenuProps {
  readonly onHandOut: () => void;
  readonly onWorkbook: () => void;
  readonly onOpenMappe: () => void;
}

/** The name of the open catalogue, and what can be done with it as a whole. */
export function CatalogueMenu({ onHandOut, onWorkbook, onOpenMappe }: CatalogueMenuProps) {
  const { name } = useCatalogue();
  const texts = useTexts(appTexts);
  const workbook = useTexts(workbookTexts);
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
        [
          { id: 'save', icon: 'export', label: texts.saveMappe, onAction: onHandOut },
          { id: 'workbook', icon: 'columns', label: workbook.act, onAction: onWorkbook },
        ],
        [
          { id: 'open', icon: 'folder', label: texts.openMappe, onAction: onOpenMappe },
          { id: 'close', icon: 'close', label: texts.closeCatalogue, onAction: () => go({ view: 'start' }) },
        ],
      ]}
    />
  );
}
