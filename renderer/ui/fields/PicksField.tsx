import type { ReactNode } from 'react';
import { fieldsTexts } from '../../texts/fields.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Chips } from './Chips.tsx';
import { PickBox } from './PickBox.tsx';
import type { PickGroup } from './findPicks.ts';
import './fields.css';

export interface PicksFieldProps {
  readonly label: string;
  readonly groups: readonly PickGroup[];
  readonly value: readonly string[];
  readonly onCommit: (ids: string[]) => void;
  readonly onCreate?: (name: string) => void;
  readonly notes?: ReactNode;
}

/** Any number of things from a longer list: what is chosen as chips, a search below to add more. */
export function PicksField({ label, groups, value, onCommit, onCreate, notes }: PicksFieldProps) {
  const texts = useTexts(fieldsTexts);
  const labels = new Map(groups.flatMap(({ items }) => items.map((item) => [item.id, item.label])));
  return (
    <div className="picks-field">
      <Chips
        label={label}
        items={value.map((id) => ({ id, label: labels.get(id) ?? id }))}
        onRemove={(ids) => onCommit(value.filter((id) => !ids.has(id)))}
      />
      <PickBox
        aria-label={`${label}: ${texts.add}`}
        groups={groups}
        value={value}
        onChange={onCommit}
        {...(onCreate !== undefined && { onCreate })}
        {...(notes !== undefined && { notes })}
      />
    </div>
  );
}
