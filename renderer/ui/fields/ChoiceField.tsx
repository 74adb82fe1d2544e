import type { ReactNode } from 'react';
import type { Term } from '../../../shared/catalogue/vocabulary.ts';
import { fieldsTexts } from '../../texts/fields.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { Select } from '../Select.tsx';

interface Common<T extends Term> {
  readonly label?: string;
  readonly 'aria-label'?: string;
  readonly terms: readonly T[];
  readonly notes?: ReactNode;
}

export interface ChoiceFieldProps<T extends Term> extends Common<T> {
  readonly value: T['id'] | null;
  readonly onCommit: (value: T['id'] | null) => void;
}

const nothing = '';

/** One of a few things, or nothing; choosing is one edit. */
export function ChoiceField<T extends Term>({ terms, value, onCommit, notes, ...rest }: ChoiceFieldProps<T>) {
  const language = useLanguage();
  const texts = useTexts(fieldsTexts);
  const items = [
    { id: nothing, label: texts.nothing },
    ...terms.map((term) => ({ id: term.id, label: term[language] })),
  ];
  return (
    <Select
      {...rest}
      items={items}
      value={value ?? nothing}
      onChange={(chosen) => {
        const next = terms.find(({ id }) => id === chosen)?.id ?? null;
        if (next !== value) onCommit(next);
      }}
      {...(notes !== undefined && { hint: notes })}
    />
  );
}

export interface OneOfFieldProps<T extends Term> extends Common<T> {
  readonly value: T['id'];
  readonly onCommit: (value: T['id']) => void;
}

/** Exactly one of a few things. */
export function OneOfField<T extends Term>({ terms, value, onCommit, notes, ...rest }: OneOfFieldProps<T>) {
  const language = useLanguage();
  return (
    <Select
      {...rest}
      items={terms.map((term) => ({ id: term.id, label: term[language] }))}
      value={value}
      onChange={(chosen) => {
        const next = terms.find(({ id }) => id === chosen)?.id;
        if (next !== undefined && next !== value) onCommit(next);
      }}
      {...(notes !== undefined && { hint: notes })}
    />
  );
}
