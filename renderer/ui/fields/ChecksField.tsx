import { CheckboxButton, CheckboxField, CheckboxGroup, Label } from 'react-aria-components';
import type { ReactNode } from 'react';
import type { Term } from '../../../shared/catalogue/vocabulary.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { FieldHint } from '../FieldHint.tsx';
import { CheckMark } from './CheckMark.tsx';
import './fields.css';

export interface ChecksFieldProps<T extends Term> {
  readonly label: string;
  readonly terms: readonly T[];
  readonly value: readonly T['id'][];
  /** Gets the ids in the order of the terms. */
  readonly onCommit: (value: T['id'][]) => void;
  readonly notes?: ReactNode;
}

/** A few things of which any number may hold. */
export function ChecksField<T extends Term>({ label, terms, value, onCommit, notes }: ChecksFieldProps<T>) {
  const language = useLanguage();
  return (
    <CheckboxGroup
      className="checks-field"
      value={[...value]}
      onChange={(ids) => onCommit(terms.filter(({ id }) => ids.includes(id)).map(({ id }) => id))}
    >
      <Label className="field-label">{label}</Label>
      <div className="checks">
        {terms.map((term) => (
          <CheckboxField key={term.id} value={term.id}>
            <CheckboxButton className="check">
              <CheckMark />
              {term[language]}
            </CheckboxButton>
          </CheckboxField>
        ))}
      </div>
      <FieldHint>{notes}</FieldHint>
    </CheckboxGroup>
  );
}
