import type { ReactNode } from 'react';
import { fieldsTexts } from '../../texts/fields.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../Button.tsx';
import { TextField } from '../TextField.tsx';
import type { TextFieldProps } from '../TextField.tsx';
import type { Codec } from '../format/codec.ts';
import type { LeaveCell } from '../useCellEditing.ts';
import { say } from '../toasts.ts';
import { useDraftPlaces } from './draftPlace.ts';
import { useDraft } from './useDraft.ts';
import type { Draft } from './useDraft.ts';
import './fields.css';

export interface DraftFieldProps<T> extends Pick<
  TextFieldProps,
  'aria-label' | 'lines' | 'placeholder' | 'inputMode' | 'type' | 'textLanguage'
> {
  readonly label?: string;
  readonly value: T;
  readonly codec: Codec<T>;
  /** Gets a value that shows differently from the present one. */
  readonly onCommit: (value: T) => void;
  /** Said below the field, problems included. */
  readonly notes?: ReactNode;
  /** Takes the focus when it appears: the first field of something just added. */
  readonly takesFocus?: boolean;
  /** How many characters are welcome; counted below the field, never enforced. */
  readonly limit?: number;
  /** Told when Enter, Tab or Escape, or going elsewhere, has ended the writing: nothing waits to be handed over any more. */
  readonly onLeave?: LeaveCell;
}

/**
 * A field for anything that is written: leaving it or Enter hands over one edit, Escape takes the draft back. In a field
 * of several lines Enter begins a new line and Ctrl+Enter hands over. What cannot be handed over stays in the field, also
 * while another record is looked at.
 */
export function DraftField<T>({
  value,
  codec,
  onCommit,
  notes,
  limit,
  takesFocus = false,
  onLeave,
  ...rest
}: DraftFieldProps<T>) {
  const texts = useTexts(fieldsTexts);
  const placeOf = useDraftPlaces();
  const name = rest.label ?? rest['aria-label'] ?? '';
  const draft = useDraft({
    value,
    codec,
    onCommit,
    place: placeOf(`${name}/${rest.textLanguage ?? ''}`),
    onLeft: () => say({ text: texts.draftLeft(name) }),
  });
  const hint = limit === undefined ? notes : <Counted length={draft.text.length} limit={limit} notes={notes} />;
  return (
    <>
      <TextField
        {...rest}
        // Whoever added something goes on in it.
        autoFocus={takesFocus}
        // As by Tab anywhere: what is typed takes the place of what was there.
        onFocus={({ target }) => onLeave !== undefined && target.select()}
        value={draft.text}
        onChange={draft.write}
        onBlur={() => {
          if (draft.commit()) onLeave?.('away');
        }}
        onKeyDown={(event) => {
          const isEnter = event.key === 'Enter' && (rest.lines === undefined || event.ctrlKey);
          if (isEnter && !event.nativeEvent.isComposing) {
            if (draft.commit()) onLeave?.('here');
          } else if (event.key === 'Tab' && onLeave !== undefined) {
            event.preventDefault();
            if (draft.commit()) onLeave(event.shiftKey ? 'previous' : 'next');
          } else if (event.key === 'Escape' && onLeave !== undefined) {
            draft.restore();
            onLeave('here');
          } else if (event.key !== 'Escape' || !draft.restore()) event.continuePropagation();
        }}
        error={draft.refused === null ? undefined : texts.unreadable[draft.refused]}
        {...(hint !== undefined && { hint })}
      />
      {draft.arrived !== null && <Arrived draft={draft} arrived={draft.arrived} />}
    </>
  );
}

function Counted({ length, limit, notes }: { length: number; limit: number; notes: ReactNode }) {
  const texts = useTexts(fieldsTexts);
  return (
    <>
      <span className={length > limit ? 'field-count over' : 'field-count'}>{texts.count(length, limit)}</span>
      {notes}
    </>
  );
}

/** Says that somebody else changed the field meanwhile, and lets the person choose. */
function Arrived({ draft, arrived }: { draft: Draft; arrived: string }) {
  const texts = useTexts(fieldsTexts);
  return (
    <div className="field-arrived" role="status">
      <p>{arrived === '' ? texts.arrivedEmpty : texts.arrived(arrived)}</p>
      <Button size="small" onPress={draft.insist}>
        {texts.takeMine}
      </Button>
      <Button size="small" onPress={draft.restore}>
        {texts.takeOther}
      </Button>
    </div>
  );
}
