import type { ReactNode } from 'react';
import type { PlaceRow } from '../../../../shared/catalogue/place.ts';
import { newId } from '../../../../shared/document/newId.ts';
import { useRows, useSession } from '../../../document/hooks.ts';
import { useSuccessors } from '../../../document/useSuccessors.ts';
import { fieldsTexts } from '../../../texts/fields.ts';
import { offersTexts } from '../../../texts/offers.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { PickBox } from '../../../ui/fields/PickBox.tsx';
import { LinkedRecord } from '../../../ui/record/LinkedRecord.tsx';
import { Succeed } from '../../../ui/record/Succeed.tsx';
import type { Show } from '../../../ui/record/show.ts';

interface PlacesFieldProps {
  readonly offerId: string;
  readonly value: readonly string[];
  readonly onCommit: (value: string[]) => void;
  readonly onShow: Show;
  readonly notes: ReactNode;
}

const addressOf = (place: PlaceRow | undefined): string =>
  [place?.street, [place?.postcode, place?.town].filter(Boolean).join(' ')].filter(Boolean).join(', ');

/** Where an offer happens; a new place can be created in place. */
export function PlacesField({ offerId, value, onCommit, onShow, notes }: PlacesFieldProps) {
  const session = useSession();
  const places = useRows('places');
  const successors = useSuccessors();
  const texts = useTexts(offersTexts);
  const fields = useTexts(fieldsTexts);
  const label = useLabels('offers');

  const create = (name: string) => {
    const id = newId();
    session.perform([
      { do: 'create', kind: 'places', record: { id, name } },
      { do: 'edit', kind: 'offers', id: offerId, patch: { places: [...value, id] } },
    ]);
  };

  return (
    <div role="group" aria-label={label('places')}>
      <span className="field-label">{label('places')}</span>
      <ul className="linked-records">
        {value.map((id) => {
          const place = session.projection.row('places', id);
          const name = place?.name ?? id;
          const successor = successors('places', id);
          return (
            <LinkedRecord
              key={id}
              name={name}
              detail={addressOf(place)}
              openLabel={fields.open(name)}
              removeLabel={fields.remove(name)}
              onOpen={() => onShow('places', id)}
              onRemove={() => onCommit(value.filter((kept) => kept !== id))}
            >
              {successor !== null && (
                <Succeed
                  name={session.projection.row('places', successor)?.name ?? ''}
                  onSucceed={() => onCommit([...new Set(value.map((kept) => (kept === id ? successor : kept)))])}
                />
              )}
            </LinkedRecord>
          );
        })}
      </ul>
      <PickBox
        aria-label={texts.addPlace}
        placeholder={texts.addPlace}
        groups={[
          { label: '', items: places.map((place) => ({ id: place.id, label: place.name, detail: addressOf(place) })) },
        ]}
        value={value}
        onChange={onCommit}
        onCreate={create}
        notes={notes}
      />
    </div>
  );
}
