import type { ReactNode } from 'react';
import { Chips } from './Chips.tsx';
import { PickBox } from './PickBox.tsx';
import type { PickGroup } from './findPicks.ts';

export interface PickOneFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly groups: readonly PickGroup[];
  readonly value: string | null;
  readonly onCommit: (id: string | null) => void;
  readonly onCreate?: (name: string) => void;
  /** What stands in the place of the chip, such as a link to the record that is chosen. */
  readonly chosen?: ReactNode;
  readonly notes?: ReactNode;
}

/** One thing from a longer list, or none: choosing another takes its place. */
export function PickOneField(props: PickOneFieldProps) {
  const { label, placeholder, groups, value, onCommit, onCreate, chosen, notes } = props;
  const name = groups.flatMap(({ items }) => items).find(({ id }) => id === value)?.label;
  return (
    <div className="picks-field" role="group" aria-label={label}>
      {chosen ?? (
        <Chips
          label={label}
          items={value === null ? [] : [{ id: value, label: name ?? value }]}
          onRemove={() => onCommit(null)}
        />
      )}
      <PickBox
        aria-label={`${label}: ${placeholder}`}
        placeholder={placeholder}
        groups={groups}
        picksOne
        value={value === null ? [] : [value]}
        onChange={(ids) => onCommit(ids.find((id) => id !== value) ?? null)}
        {...(onCreate !== undefined && { onCreate })}
        {...(notes !== undefined && { notes })}
      />
    </div>
  );
}
