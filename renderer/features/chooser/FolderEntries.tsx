import { ListBox, ListBoxItem } from 'react-aria-components';
import { chooserTexts } from '../../texts/chooser.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { FolderEntry } from './fittingEntries.ts';
import './chooser.css';

interface FolderEntriesProps {
  readonly entries: readonly FolderEntry[];
  /** A click or Enter on an entry. */
  readonly onChoose: (entry: FolderEntry) => void;
}

/** The content of a folder; typing goes to what begins so. */
export function FolderEntries({ entries, onChoose }: FolderEntriesProps) {
  const texts = useTexts(chooserTexts);
  return (
    <ListBox
      className="chooser-entries"
      aria-label={texts.entries}
      selectionMode="none"
      onAction={(path) => {
        const chosen = entries.find((entry) => entry.path === path);
        if (chosen !== undefined) onChoose(chosen);
      }}
      renderEmptyState={() => <p className="muted chooser-nothing">{texts.nothing}</p>}
    >
      {entries.map(({ name, path, kind }) => (
        <ListBoxItem key={path} id={path} textValue={name} className="list-item">
          <Icon name={kind === 'folder' ? 'folder' : 'document'} />
          <span className="list-item-text">{name}</span>
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
