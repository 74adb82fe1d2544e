import { CheckboxButton, CheckboxField } from 'react-aria-components';
import type { ReactNode } from 'react';
import { FieldHint } from '../FieldHint.tsx';
import { CheckMark } from './CheckMark.tsx';
import './fields.css';

export interface CheckFieldProps {
  readonly label: string;
  readonly value: boolean;
  readonly onCommit: (value: boolean) => void;
  /** What ticking it means, and its problems. */
  readonly notes?: ReactNode;
}

/** Yes or no; ticking it is one edit. */
export function CheckField({ label, value, onCommit, notes }: CheckFieldProps) {
  return (
    <CheckboxField className="check-field" isSelected={value} onChange={onCommit}>
      <CheckboxButton className="check">
        <CheckMark />
        {label}
      </CheckboxButton>
      <FieldHint>{notes}</FieldHint>
    </CheckboxField>
  );
}
