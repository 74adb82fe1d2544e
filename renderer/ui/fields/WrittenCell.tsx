import type { LeaveCell } from '../useCellEditing.ts';
import { DraftField } from './DraftField.tsx';
import type { DraftFieldProps } from './DraftField.tsx';
import { DraftPlace } from './draftPlace.ts';

interface WrittenCellProps<T> extends Pick<DraftFieldProps<T>, 'value' | 'codec' | 'onCommit' | 'textLanguage'> {
  readonly label: string;
  /** The record and the keys of its field for the same: what is begun here stands there as well. */
  readonly place: string;
  readonly leave: LeaveCell;
}

/** A cell of a table that is written as text. */
export const WrittenCell = <T,>({ label, place, leave, ...field }: WrittenCellProps<T>) => (
  <DraftPlace value={place}>
    <DraftField {...field} aria-label={label} takesFocus onLeave={leave} />
  </DraftPlace>
);
