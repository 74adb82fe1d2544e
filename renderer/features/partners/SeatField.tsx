import type { ReactNode } from 'react';
import { newId } from '../../../shared/document/newId.ts';
import { useRows, useSession } from '../../document/hooks.ts';
import { useSuccessors } from '../../document/useSuccessors.ts';
import { fieldsTexts } from '../../texts/fields.ts';
import { partnersTexts } from '../../texts/partners.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { PickOneField } from '../../ui/fields/PickOneField.tsx';
import { ChosenRecord } from '../../ui/record/ChosenRecord.tsx';
import { Succeed } from '../../ui/record/Succeed.tsx';
import type { Show } from '../../ui/record/show.ts';

interface SeatFieldProps {
  readonly partnerId: string;
  readonly value: string | null;
  readonly onCommit: (value: string | null) => void;
  readonly onShow: Show;
  readonly notes: ReactNode;
}

/** The place where a partner sits; a new place can be created here. */
export function SeatField({ partnerId, value, onCommit, onShow, notes }: SeatFieldProps) {
  const session = useSession();
  const places = useRows('places');
  const texts = useTexts(partnersTexts);
  const fields = useTexts(fieldsTexts);
  const label = useLabels('partners');

  const create = (name: string) => {
    const id = newId();
    session.perform([
      { do: 'create', kind: 'places', record: { id, name } },
      { do: 'edit', kind: 'partners', id: partnerId, patch: { placeId: id } },
    ]);
  };
  const successors = useSuccessors();
  const successor = value === null ? null : successors('places', value);
  const name = value === null ? '' : (session.projection.row('places', value)?.name ?? value);

  return (
    <PickOneField
      label={label('placeId')}
      placeholder={texts.choosePlace}
      groups={[
        { label: '', items: places.map(({ id, name: words, street }) => ({ id, label: words, detail: street ?? '' })) },
      ]}
      value={value}
      onCommit={onCommit}
      onCreate={create}
      notes={notes}
      chosen={
        value === null ? undefined : (
          <ChosenRecord
            label={label('placeId')}
            name={name}
            openLabel={fields.open(name)}
            removeLabel={fields.remove(name)}
            onOpen={() => onShow('places', value)}
            onRemove={() => onCommit(null)}
          >
            {successor !== null && (
              <Succeed
                name={session.projection.row('places', successor)?.name ?? ''}
                onSucceed={() => onCommit(successor)}
              />
            )}
          </ChosenRecord>
        )
      }
    />
  );
}
