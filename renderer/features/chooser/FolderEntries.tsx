import { ListBox, ListBoxItem } from 'react-aria-components';
import { chooserTexts } from '../../texts/chooser.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { FolderEntry } from './fittingEntries.ts';
import './chooser.css';

interface FolderEntriesProps {
  readonly entries: readonly FolderEntry[];
  /** A click or Enter on an entry; where several files can be chosen, on a folder only. */
  readonly onChoose: (entry: FolderEntry) => void;
  /** The paths of the files chosen so far; null where there is only one to choose. */
  readonly chosen: ReadonlySet<string> | null;
  readonly onChosen: (paths: ReadonlySet<string>) => void;
}

/** The content of a folder; typing goes to what begins so. */
export function FolderEntries({ entries, onChoose, chosen, onChosen }: FolderEntriesProps) {
  const texts = useTexts(chooserTexts);
  const find = (path: unknown) => entries.find((entry) => entry.path === path);
  const choosing =
    chosen === null
      ? {
          selectionMode: 'none' as const,
          onAction: (path: unknown) => {
            const entry = find(path);
            if (entry !== undefined) onChoose(entry);
          },
        }
      : {
          selectionMode: 'multiple' as const,
          selectedKeys: chosen,
          onSelectionChange: (keys: 'all' | ReadonlySet<unknown>) => {
            const now = entries.filter(({ path }) => keys === 'all' || keys.has(path));
            const folder = now.find(({ kind }) => kind === 'folder');
            // A folder is opened, and never chosen with files; with Ctrl+A only files are meant.
            if (folder !== undefined && keys !== 'all') onChoose(folder);
            else onChosen(new Set(now.filter(({ kind }) => kind === 'file').map(({ path }) => path)));
          },
        };
  return (
    <ListBox
      className="chooser-entries"
      aria-label={texts.entries}
      {...choosing}
      renderEmptyState={() => <p className="muted chooser-nothing">{texts.nothing}</p>}
    >
      {entries.map(({ name, path, kind }) => (
        <ListBoxItem key={path} id={path} textValue={name} className="list-item">
          {({ isSelected }) => (
            <>
              <Icon name={isSelected ? 'check' : kind === 'folder' ? 'folder' : 'document'} />
              <span className="list-item-text">{name}</span>
            </>
          )}
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
