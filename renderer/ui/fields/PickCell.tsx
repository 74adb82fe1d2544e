import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { sameJson } from '../../../shared/document/json.ts';
import { fieldsTexts } from '../../texts/fields.ts';
import { useTexts } from '../../texts/useTexts.ts';
import type { LeaveCell } from '../useCellEditing.ts';
import type { PickGroup } from './findPicks.ts';
import { PickBox } from './PickBox.tsx';

export interface PickCellProps {
  readonly label: string;
  readonly groups: readonly PickGroup[];
  readonly value: readonly string[];
  /** Called once, when the cell is left and something else is chosen than before. */
  readonly onCommit: (ids: string[]) => void;
  readonly onCreate?: (name: string) => void;
  /** Exactly one thing: choosing it is all there is to do. */
  readonly picksOne?: boolean;
  readonly leave: LeaveCell;
}

/** What is chosen stands first, so that it is seen and can be taken away. */
function chosenFirst(groups: readonly PickGroup[], value: readonly string[], label: string): readonly PickGroup[] {
  const isChosen = ({ id }: { id: string }) => value.includes(id);
  const chosen = groups.flatMap(({ items }) => items.filter(isChosen));
  const others = groups.map((group) => ({ ...group, items: group.items.filter((item) => !isChosen(item)) }));
  return chosen.length === 0 ? groups : [{ label, items: chosen }, ...others];
}

/**
 * A cell of a table in which things are chosen from a list that opens at once. Enter takes what one has typed or gone to in
 * the list; Enter once more, Tab or going elsewhere hands over what is chosen as one edit. Escape leaves it as it was.
 */
export function PickCell({ label, groups, value, onCommit, onCreate, picksOne = false, leave }: PickCellProps) {
  const texts = useTexts(fieldsTexts);
  const [chosen, setChosen] = useState(value);
  const [offered] = useState(() => chosenFirst(groups, value, texts.chosen));
  // Tab takes what stands out and leaves in one go.
  const latest = useRef(chosen);
  const isGoingOn = useRef(false);
  // What stands out in the list by itself is not what a person has gone to.
  const hasMoved = useRef(false);
  const names = new Map(groups.flatMap(({ items }) => items.map((item) => [item.id, item.label])));

  const end: LeaveCell = (to) => {
    if (!sameJson(latest.current, value)) onCommit([...latest.current]);
    leave(to);
  };
  const onKeyDownCapture = (event: KeyboardEvent<HTMLElement>) => {
    const { key, target } = event;
    const isChoosing = hasMoved.current || (target instanceof HTMLInputElement && target.value !== '');
    if (key === 'ArrowDown' || key === 'ArrowUp') hasMoved.current = true;
    if (key === 'Enter') hasMoved.current = false;
    if (key === 'Tab') isGoingOn.current = true;
    const isEnd = key === 'Escape' || ((key === 'Enter' || key === 'Tab') && !isChoosing);
    if (!isEnd) return;
    event.preventDefault();
    event.stopPropagation();
    if (key === 'Escape') leave('here');
    else end(key === 'Enter' ? 'here' : event.shiftKey ? 'previous' : 'next');
  };
  return (
    // The keys end what the field inside is for.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      onKeyDownCapture={onKeyDownCapture}
      onKeyDown={(event) => {
        if (event.key !== 'Tab') return;
        event.preventDefault();
        end(event.shiftKey ? 'previous' : 'next');
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) end('away');
      }}
    >
      <PickBox
        aria-label={label}
        placeholder={chosen.map((id) => names.get(id) ?? id).join(', ')}
        groups={offered}
        value={chosen}
        picksOne={picksOne}
        takesFocus
        onChange={(ids) => {
          const other = ids.find((id) => !value.includes(id));
          latest.current = picksOne ? (other === undefined ? value : [other]) : ids;
          setChosen(latest.current);
          if (picksOne && !isGoingOn.current) end('here');
        }}
        {...(onCreate !== undefined && {
          onCreate: (name: string) => {
            onCreate(name);
            leave('here');
          },
        })}
      />
    </div>
  );
}
