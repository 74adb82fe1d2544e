import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../Button.tsx';
import { IconButton } from '../IconButton.tsx';
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
  const [pending, setPending] = useState<Item | null>(null);
  const isPending = pending !== null && !items.some(({ id }) => id === pending.id);

  const change = (next: Item) => {
    if (items.some(({ id }) => id === next.id)) onCommit(items.map((item) => (item.id === next.id ? next : item)));
    else if (isComplete(next)) onCommit([...items, next]);
    else setPending(next);
  };
  const remove = ({ id }: Item) => {
    // What had the focus goes away; the list itself keeps it.
    group.current?.focus();
    if (pending?.id === id) setPending(null);
    if (items.some((item) => item.id === id)) onCommit(items.filter((item) => item.id !== id));
  };

  return (
    <fieldset ref={group} className="items-field" tabIndex={-1}>
      <legend className="field-label">{label}</legend>
      {[...items, ...(isPending ? [pending] : [])].map((item) => (
        <div key={item.id} className="item">
          <div className="item-fields">{children(item, change, item.id === pending?.id)}</div>
          <IconButton icon="close" kind="small" label={removeLabel(item)} onPress={() => remove(item)} />
        </div>
      ))}
      {notes !== undefined && <div className="field-hint">{notes}</div>}
      {!isPending && (
        <Button size="small" icon="add" onPress={() => setPending(blank())}>
          {addLabel}
        </Button>
      )}
    </fieldset>
  );
}
