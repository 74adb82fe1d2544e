import type { FolderListing } from '../../../shared/rpc/dialogCalls.ts';
import { chooserTexts } from '../../texts/chooser.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { NewFolder } from './NewFolder.tsx';
import './chooser.css';

interface FolderBarProps {
  readonly listing: FolderListing;
  readonly onShow: (folder: string) => void;
  /** Null where only what is there can be chosen. */
  readonly onCreate: ((name: string) => void) | null;
}

/** Which folder is shown, and the ways elsewhere: one folder up, the usual places, a new one. */
export function FolderBar({ listing, onShow, onCreate }: FolderBarProps) {
  const texts = useTexts(chooserTexts);
  const { folder, parent, places } = listing;
  return (
    <div className="chooser-folder">
      <Icon name="folder" />
      <span className="chooser-folder-name">{folder}</span>
      <IconButton
        icon="arrow-up"
        kind="framed"
        label={texts.up}
        isDisabled={parent === null}
        onPress={() => {
          if (parent !== null) onShow(parent);
        }}
      />
      <Menu
        label={texts.places}
        trigger={<Button>{texts.places}</Button>}
        groups={[
          places.map((place) => ({
            id: place.path,
            icon: 'folder',
            label: place.name,
            onAction: () => onShow(place.path),
          })),
        ]}
      />
      {onCreate !== null && <NewFolder onCreate={onCreate} />}
    </div>
  );
}
