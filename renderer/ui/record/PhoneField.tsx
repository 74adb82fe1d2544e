import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import type { Phone } from '../../../shared/catalogue/values.ts';
import { TextField } from '../TextField.tsx';

export interface PhoneFieldProps {
  readonly label: string;
  readonly value: Phone | null;
  readonly onCommit: (value: Phone | null) => void;
  readonly notes?: ReactNode;
}

const Loaded = lazy(async () => ({ default: (await import('./LoadedPhoneField.tsx')).LoadedPhoneField }));

/** A phone number. The numbering plans are a chunk of their own; until they are there the number can only be read. */
export const PhoneField = (props: PhoneFieldProps) => (
  <Suspense fallback={<TextField label={props.label} value={props.value?.written ?? ''} isReadOnly />}>
    <Loaded {...props} />
  </Suspense>
);
