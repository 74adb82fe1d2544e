import { useDeferredValue, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import {
  Autocomplete,
  Dialog as AriaDialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { finderTexts } from '../../texts/finder.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useFinderGroups } from './useFinderGroups.ts';
import type { Act, FinderGoals } from './useFinderGroups.ts';
import '../../ui/Dialog.css';
import '../../ui/SearchField.css';
import '../../ui/field.css';
import '../../ui/list.css';
import './Finder.css';

interface FinderProps extends FinderGoals {
  readonly onClose: () => void;
}

/** Finds every page, every act and every record by a few letters; Enter goes to the first. */
export function Finder({ onClose, ...goals }: FinderProps) {
  const texts = useTexts(finderTexts);
  const [typed, setTyped] = useState('');
  // Typing goes first: what is found may lag behind it.
  const wanted = useDeferredValue(typed);
  const groups = useFinderGroups(wanted, goals);
  // What was typed when Enter was pressed, as long as it is not found yet.
  const [awaited, setAwaited] = useState<string | null>(null);
  const hasMoved = useRef(false);
  const go = ({ onAction }: Act) => {
    onClose();
    onAction();
  };

  const first = groups[0]?.entries[0];
  const goToAwaited = useEffectEvent((act: Act) => go(act));
  useEffect(() => {
    if (awaited === typed && wanted === typed && first !== undefined) goToAwaited(first);
  }, [awaited, typed, wanted, first]);

  const onType = (next: string) => {
    hasMoved.current = false;
    setTyped(next);
  };
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (/^(Arrow(Up|Down)|Page(Up|Down)|Home|End)$/u.test(event.key)) hasMoved.current = true;
    // Whoever types fast and presses Enter means what fits that, not what the list shows of the letters before.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || typed === '' || hasMoved.current) return;
    event.preventDefault();
    event.stopPropagation();
    setAwaited(typed);
  };

  return (
    <ModalOverlay
      className="dialog-shade finder-shade"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
    >
      <Modal className="dialog-frame size-large">
        <AriaDialog className="dialog finder" aria-label={texts.find}>
          <Autocomplete inputValue={typed} onInputChange={onType}>
            <SearchField className="search-field" aria-label={texts.field} autoFocus>
              <Icon name="search" />
              {/* A search whose results are walked through with the arrow keys while the focus stays here. */}
              <Input
                className="field-input"
                role="combobox"
                aria-expanded
                aria-haspopup="listbox"
                placeholder={texts.field}
                onKeyDownCapture={onKeyDownCapture}
              />
            </SearchField>
            <ListBox
              className="list-box finder-list"
              aria-label={texts.results}
              renderEmptyState={() => <p className="finder-nothing">{texts.nothing}</p>}
            >
              {groups.map(({ id, title, entries }) => (
                <ListBoxSection key={id} id={id}>
                  <Header className="list-header">{title}</Header>
                  {entries.map((entry) => (
                    <ListBoxItem
                      key={entry.id}
                      id={`${id}/${entry.id}`}
                      className="list-item"
                      textValue={entry.name}
                      onAction={() => go(entry)}
                    >
                      <Icon name={entry.icon} />
                      <span className="list-item-text">{entry.name}</span>
                      {entry.note !== undefined && <span className="muted">{entry.note}</span>}
                    </ListBoxItem>
                  ))}
                </ListBoxSection>
              ))}
            </ListBox>
          </Autocomplete>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
