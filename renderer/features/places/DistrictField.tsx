import type { ReactNode } from 'react';
import { newId } from '../../../shared/document/newId.ts';
import { useCatalogue, useSession } from '../../document/hooks.ts';
import { placesTexts } from '../../texts/places.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { PickOneField } from '../../ui/fields/PickOneField.tsx';

interface DistrictFieldProps {
  readonly placeId: string;
  readonly value: string | null;
  readonly onCommit: (value: string | null) => void;
  readonly notes: ReactNode;
}

/** The district of a place; a new one joins the catalogue's districts. */
export function DistrictField({ placeId, value, onCommit, notes }: DistrictFieldProps) {
  const session = useSession();
  const texts = useTexts(placesTexts);
  const label = useLabels('places');
  const { id: catalogueId, districts } = useCatalogue();
  const create = (name: string) => {
    const id = newId();
    session.perform([
      { do: 'edit', kind: 'catalogue', id: catalogueId, patch: { districts: [...districts, { id, name }] } },
      { do: 'edit', kind: 'places', id: placeId, patch: { districtId: id } },
    ]);
  };
  return (
    <PickOneField
      label={label('districtId')}
      placeholder={texts.chooseDistrict}
      groups={[{ label: '', items: districts.map(({ id, name }) => ({ id, label: name })) }]}
      value={value}
      onCommit={onCommit}
      onCreate={create}
      notes={notes}
    />
  );
}
