import { use, useEffect, useEffectEvent, useImperativeHandle, useRef, useState } from 'react';
import {
  Button,
  ComboBox,
  ComboBoxStateContext,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components';
import type { ReactNode, Ref } from 'react';
import { fieldsTexts } from '../../texts/fields.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { FieldHint } from '../FieldHint.tsx';
import { Icon } from '../Icon.tsx';
import { findPicks, similarPicks } from './findPicks.ts';
import type { PickGroup, PickItem } from './findPicks.ts';
import '../field.css';
import '../list.css';

export interface PickBoxProps {
  readonly label?: ReactNode;
  readonly 'aria-label'?: string;
  readonly groups: readonly PickGroup[];
  /** Ids of what is chosen; they stand in the list with a tick. */
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
  /** Makes something new of what was typed; offered where nothing of that name exists. */
  readonly onCreate?: (name: string) => void;
  readonly placeholder?: string;
  /** Closes with every choice. */
  readonly picksOne?: boolean;
  readonly notes?: ReactNode;
  /** Takes the focus when it appears, with its list open. */
  readonly takesFocus?: boolean;
}

const creation = 'create:';

/** A record has many such fields; their lists are made when one of them is entered. */
const nothingYet: readonly PickGroup[] = [];

/** A field to search a long list and tick things in it; the list stays open so that several can be ticked. */
export function PickBox({
  groups,
  value,
  onChange,
  onCreate,
  placeholder,
  picksOne = false,
  notes,
  takesFocus = false,
  ...rest
}: PickBoxProps) {
  const texts = useTexts(fieldsTexts);
  const [typed, setTyped] = useState('');
  const [isActive, setIsActive] = useState(false);
  const list = useRef<ListHandle>(null);
  const box = useRef<HTMLDivElement>(null);
  const name = typed.trim();
  const { found, rest: left, isExact } = findPicks(isActive ? groups : nothingYet, name);
  const canCreate = onCreate !== undefined && name !== '' && !isExact;
  const similar = canCreate ? similarPicks(groups, name) : [];

  // What was chosen stands above the field and may have pushed it out of view.
  const stayInView = useEffectEvent(() => {
    if (isActive) box.current?.scrollIntoView({ block: 'nearest' });
  });
  useEffect(() => stayInView(), [value.length]);

  const choose = (ids: readonly string[]) => {
    if (ids.includes(creation)) onCreate?.(name);
    else onChange([...ids]);
    // Who searched has found; who ticks in the whole list goes on ticking.
    if (name !== '' || picksOne) list.current?.close();
    setTyped('');
  };
  /**
   * Without a choice in the list what is meant beyond doubt is taken: the one thing found or, by Enter, the new name
   * where nothing is called nearly so.
   */
  const takeOnly = (mayCreate: boolean) => {
    const items = found.flatMap((group) => group.items);
    const [only] = items;
    if (name === '' || items.length > 1 || similar.length > 0) return;
    if (only !== undefined && !value.includes(only.id)) choose([...value, only.id]);
    else if (only === undefined && canCreate && mayCreate) choose([creation]);
  };

  return (
    <ComboBox
      {...('aria-label' in rest && { 'aria-label': rest['aria-label'] })}
      className="field"
      selectionMode="multiple"
      value={value}
      onChange={(keys) => {
        // Closing the list hands over the same choice once more.
        const ids = keys.map(String);
        if (ids.length !== value.length || ids.some((id) => !value.includes(id))) choose(ids);
      }}
      onFocusChange={(isFocused) => {
        setIsActive(isFocused);
        if (!isFocused) setTyped('');
      }}
      onKeyDown={(event) => {
        const hasChoice = event.target instanceof Element && event.target.hasAttribute('aria-activedescendant');
        // Where the list is all there is, Tab goes on with what was found; passing a field of a record by chooses nothing.
        const takes = event.key === 'Enter' || (event.key === 'Tab' && takesFocus);
        if (takes && !hasChoice) takeOnly(event.key === 'Enter');
        event.continuePropagation();
      }}
      inputValue={typed}
      onInputChange={setTyped}
      defaultFilter={() => true}
      menuTrigger={takesFocus ? 'focus' : 'input'}
      allowsEmptyCollection
    >
      <ListHandleIn handle={list} />
      {rest.label !== undefined && <Label className="field-label">{rest.label}</Label>}
      <div
        ref={box}
        className="pick-box"
        onKeyDownCapture={({ key, target }) => {
          // Going on with Tab takes what stands out in the list; what is chosen already would be taken back by that.
          if (key === 'Tab' && isOnChosen(target)) list.current?.unmark();
        }}
      >
        <Input
          className="field-input"
          placeholder={placeholder ?? texts.add}
          // Whoever opened it goes on in it.
          autoFocus={takesFocus}
        />
        <Button className="pick-open">
          <Icon name="chevron-down" />
        </Button>
      </div>
      <FieldHint>{notes}</FieldHint>
      <Popover className="list-popover" offset={2}>
        <ListBox className="list-box" renderEmptyState={() => <p className="list-header">{texts.noneFound}</p>}>
          {found.map((group) =>
            group.label === '' ? (
              group.items.map(Option)
            ) : (
              <ListBoxSection key={group.label} className="list-section">
                <Header className="list-header">{group.label}</Header>
                {group.items.map(Option)}
              </ListBoxSection>
            ),
          )}
          {left > 0 && (
            <ListBoxItem id="more:" textValue={texts.more(left)} className="list-item" isDisabled>
              {texts.more(left)}
            </ListBoxItem>
          )}
          {similar.length > 0 && (
            <ListBoxSection className="list-section">
              <Header className="list-header">{texts.similar}</Header>
              {similar.map(Option)}
            </ListBoxSection>
          )}
          {canCreate && (
            <ListBoxItem id={creation} textValue={texts.create(name)} className="list-item list-create">
              <span className="list-item-text">{texts.create(name)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** What the field around a list can do with it. */
interface ListHandle {
  readonly close: () => void;
  /** Nothing in it stands out any more. */
  readonly unmark: () => void;
}

function ListHandleIn({ handle }: { readonly handle: Ref<ListHandle> }) {
  const list = use(ComboBoxStateContext);
  useImperativeHandle(
    handle,
    () => ({ close: () => list?.revert(), unmark: () => list?.selectionManager.setFocusedKey(null) }),
    [list],
  );
  return null;
}

/** True where the input of a list stands on something that is chosen already. */
function isOnChosen(input: EventTarget): boolean {
  const option = input instanceof Element ? input.getAttribute('aria-activedescendant') : null;
  return option !== null && document.getElementById(option)?.ariaSelected === 'true';
}

const Option = ({ id, label, detail }: PickItem) => (
  <ListBoxItem key={id} id={id} textValue={label} className="list-item">
    <span className="list-item-text">
      {label}
      {detail !== undefined && detail !== '' && <span className="list-detail">{detail}</span>}
    </span>
    <Icon name="check" />
  </ListBoxItem>
);
