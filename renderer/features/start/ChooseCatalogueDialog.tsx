import { Button as AriaButton } from 'react-aria-components';
import type { CatalogueEntry } from '../../../shared/rpc/contract.ts';
import { startTexts } from '../../texts/start.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Icon } from '../../ui/Icon.tsx';

interface ChooseCatalogueDialogProps {
  readonly catalogues: readonly CatalogueEntry[];
  readonly onChoose: (catalogueId: string) => void;
  readonly onNew: () => void;
  readonly onClose: () => void;
}

/** Asks which catalogue a list shall be read into. */
export function ChooseCatalogueDialog({ catalogues, onChoose, onNew, onClose }: ChooseCatalogueDialogProps) {
  const texts = useTexts(startTexts);
  return (
    <Dialog
      title={texts.choose.title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{texts.cancel}</Button>
          <Button icon="add" onPress={onNew}>
            {texts.choose.newOne}
          </Button>
        </>
      }
    >
      <p>{texts.choose.what}</p>
      <ul>
        {catalogues.map(({ catalogueId, name, municipality }) => (
          <li key={catalogueId}>
            <AriaButton className="start-row" onPress={() => onChoose(catalogueId)}>
              <Icon name="folder" size="large" />
              <span className="start-row-words">
                <span className="start-row-title">{name || texts.unnamed}</span>
                <span className="muted small">{municipality}</span>
              </span>
            </AriaButton>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
