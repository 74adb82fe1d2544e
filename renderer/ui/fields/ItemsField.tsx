import { useRef } from 'react';
import type { ReactNode } from 'react';
import { fieldsTexts } from '../../texts/fields.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../Button.tsx';
import { IconButton } from '../IconButton.tsx';
import { say } from '../toasts.ts';
import { DraftPlace, useDraftPlaces } from './draftPlace.ts';
import { giveUpDrafts } from './keptDrafts.ts';
import { useBegunItem } from './useBegunItem.ts';
import './fields.css';

export interface ItemsFieldProps<Item extends { readonly id: string }> {
  readonly label: string;
  readonly addLabel: string;
  /** What an item is called, to name its button: „Montag entfernen“. */
  readonly removeLabel: (item: Item) => string;
  readonly items: readonly Item[];
  readonly onCommit: (items: Item[]) => void;
  /** A new item as it begins; it joins the list as soon as it is complete. */
  readonly blank: () => Item;
  readonly isComplete: (item: Item) => boolean;
  /** The fields of one item; every change is one edit. */
  readonly children: (item: Item, onChange: (item: Item) => void, isNew: boolean) => ReactNode;
  readonly notes?: ReactNode;
}

/** A list of things of several fields each, such as weekly times: changed in place, added and taken away one by one. */
export function ItemsField<Item extends { readonly id: string }>(props: ItemsFieldProps<Item>) {
  const { label, addLabel, removeLabel, items, onCommit, blank, isComplete, children, notes } = props;
  const group = useRef<HTMLFieldSetElement>(null);
  const texts = useTexts(fieldsTexts);
  const placeOf = useDraftPlaces();
  const { begun, put, write } = useBegunItem<Item>(placeOf(label), () => say({ text: texts.draftLeft(label) }));
  const isPending = begun !== null && !items.some(({ id }) => id === begun.id);

  const change = (next: Item) => {
    if (items.some(({ id }) => id === next.id)) onCommit(items.map((item) => (item.id === next.id ? next : item)));
    else if (isComplete(next)) {
      // It stays the begun one, so that its field keeps the focus; the list has it from now on.
      put(next);
      onCommit([...items, next]);
    } else write(next);
  };
  const remove = ({ id }: Item) => {
    // What had the focus goes away; the list itself keeps it.
    group.current?.focus();
    giveUpDrafts(placeOf(id));
    if (begun?.id === id) put(null);
    if (items.some((item) => item.id === id)) onCommit(items.filter((item) => item.id !== id));
  };

  return (
    <fieldset ref={group} className="items-field" tabIndex={-1}>
      <legend className="field-label">{label}</legend>
      {[...items, ...(isPending ? [begun] : [])].map((item) => (
        <div key={item.id} className="item">
          <DraftPlace value={placeOf(item.id)}>
            <div className="item-fields">{children(item, change, item.id === begun?.id)}</div>
          </DraftPlace>
          <IconButton icon="close" kind="small" label={removeLabel(item)} onPress={() => remove(item)} />
        </div>
      ))}
      {notes !== undefined && <div className="field-hint">{notes}</div>}
      {!isPending && (
        <Button size="small" icon="add" onPress={() => put(blank())}>
          {addLabel}
        </Button>
      )}
    </fieldset>
  );
}
