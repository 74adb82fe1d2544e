import { useState } from 'react';
import type { FolderListing } from '../../../shared/rpc/dialogCalls.ts';
import { chooserTexts } from '../../texts/chooser.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { TextField } from '../../ui/TextField.tsx';
import './chooser.css';

interface FolderFieldProps {
  readonly listing: FolderListing | null;
  readonly onShow: (folder: string) => void;
}

/** Where one is, and the ways elsewhere: typing a path, one folder up, the usual places. */
export function FolderField({ listing, onShow }: FolderFieldProps) {
  const texts = useTexts(chooserTexts);
  const [path, setPath] = useState(listing?.folder ?? '');
  const parent = listing?.parent ?? null;
  const places = listing?.places ?? [];
  return (
    <div className="chooser-folder">
      <TextField
        label={texts.folder}
        value={path}
        onChange={setPath}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // Enter goes to the folder and does not answer the question.
          event.preventDefault();
          onShow(path);
        }}
      />
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
        trigger={<Button icon="folder">{texts.places}</Button>}
        groups={[
          places.map((place) => ({
            id: place.path,
            icon: 'folder',
            label: place.name,
            onAction: () => onShow(place.path),
          })),
        ]}
      />
    </div>
  );
}
