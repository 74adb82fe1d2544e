import { Button, Label, Tag, TagGroup, TagList } from 'react-aria-components';
import type { ReactNode } from 'react';
import { fieldsTexts } from '../../texts/fields.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Icon } from '../Icon.tsx';
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
      {value.length === 0 ? (
        <span className="field-label" aria-hidden="true">
          {label}
        </span>
      ) : (
        <TagGroup onRemove={(keys) => onCommit(value.filter((id) => !keys.has(id)))}>
          <Label className="field-label">{label}</Label>
          <TagList className="chips" items={value.map((id) => ({ id, name: labels.get(id) ?? id }))}>
            {({ id, name }) => (
              <Tag id={id} textValue={name} className="chip">
                {name}
                <Button slot="remove" className="chip-remove" aria-label={texts.remove(name)}>
                  <Icon name="close" size="small" />
                </Button>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      )}
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
