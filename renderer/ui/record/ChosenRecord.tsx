import type { ReactNode } from 'react';
import { LinkedRecord } from './LinkedRecord.tsx';

interface ChosenRecordProps {
  readonly label: string;
  readonly name: string;
  readonly openLabel: string;
  readonly removeLabel: string;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
  readonly children?: ReactNode;
}

/** The one record that a field holds, under the name of the field. */
export const ChosenRecord = ({ label, ...linked }: ChosenRecordProps) => (
  <>
    <span className="field-label">{label}</span>
    <ul className="linked-records">
      <LinkedRecord {...linked} />
    </ul>
  </>
);
