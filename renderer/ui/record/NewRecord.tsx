import type { ReactNode } from 'react';
import { DraftField } from '../fields/DraftField.tsx';
import { requiredText } from '../format/textCodecs.ts';
import { RecordPanel } from './RecordPanel.tsx';

interface NewRecordProps {
  readonly title: string;
  readonly nameLabel: string;
  /** What was written already. */
  readonly name?: string;
  /** Says when the record comes to be. */
  readonly hint: ReactNode;
  readonly onCreate: (name: string) => void;
  readonly onClose: () => void;
  /** What has to be said before it comes to be. */
  readonly children?: ReactNode;
}

/** A record that is still to be: nothing is written until it has a name. */
export const NewRecord = ({ title, nameLabel, name = '', hint, onCreate, onClose, children }: NewRecordProps) => (
  <RecordPanel title={title} problems={[]} sections={[]} onClose={onClose}>
    <DraftField label={nameLabel} value={name} codec={requiredText} onCommit={onCreate} notes={hint} takesFocus />
    {children}
  </RecordPanel>
);
