import { Button } from 'react-aria-components';
import type { OfferView } from '../../shared/offerView.ts';
import { useUndoState } from '../document/hooks.ts';
import { appTexts } from '../texts/app.ts';
import { finderTexts } from '../texts/finder.ts';
import { keyListTexts } from '../texts/keyList.ts';
import { useTexts } from '../texts/useTexts.ts';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { CatalogueMenu } from './CatalogueMenu.tsx';
import { NavigationMenu } from './NavigationMenu.tsx';
import { SaveStateLine } from './SaveStateLine.tsx';
import { hashOf } from './route.ts';
import './TopBar.css';

interface TopBarProps {
  readonly catalogueId: string;
  readonly author: string;
  /** The saved views of its list of offers. */
  readonly views: readonly OfferView[];
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onFind: () => void;
  readonly onHandOut: () => void;
  readonly onWorkbook: () => void;
  readonly onOpenMappe: () => void;
}

/** Which catalogue, undo and redo, whether all is saved, and who works here. */
export function TopBar({
  catalogueId,
  author,
  views,
  onUndo,
  onRedo,
  onFind,
  onHandOut,
  onWorkbook,
  onOpenMappe,
}: TopBarProps) {
  const texts = useTexts(appTexts);
  const { field } = useTexts(finderTexts);
  const { control } = useTexts(keyListTexts);
  const { canUndo, canRedo } = useUndoState();
  return (
    <header className="top-bar">
      <NavigationMenu catalogueId={catalogueId} views={views} />
      <CatalogueMenu onHandOut={onHandOut} onWorkbook={onWorkbook} onOpenMappe={onOpenMappe} />
      <Button className="find-button" onPress={onFind}>
        <Icon name="search" size="small" />
        <span className="find-words">{field}</span>
        <kbd>{`${control}+K`}</kbd>
      </Button>
      <div className="top-bar-right">
        <IconButton icon="undo" label={texts.withKeys(texts.undo, 'Z')} isDisabled={!canUndo} onPress={onUndo} />
        <IconButton icon="redo" label={texts.withKeys(texts.redo, 'Y')} isDisabled={!canRedo} onPress={onRedo} />
        <SaveStateLine />
        <a className="who" href={hashOf({ view: 'settings', catalogueId, recordId: null })}>
          <span className="who-initials" aria-hidden="true">
            {initialsOf(author)}
          </span>
          <span className="who-name">{author}</span>
        </a>
      </div>
    </header>
  );
}

/** The first letters of the first and the last word: `Frau Sommer` -> FS. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => word?.[0]?.toUpperCase() ?? '').join('');
}
