import { attendance } from '../../../../shared/catalogue/vocabulary.ts';
import { newId } from '../../../../shared/document/newId.ts';
import { useCatalogue, useSession } from '../../../document/hooks.ts';
import { offersTexts } from '../../../texts/offers.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { ChecksField } from '../../../ui/fields/ChecksField.tsx';
import { PicksField } from '../../../ui/fields/PicksField.tsx';
import { At } from '../../../ui/record/At.tsx';
import { RecordSection } from '../../../ui/record/RecordSection.tsx';
import type { Show } from '../../../ui/record/show.ts';
import type { OfferSectionProps } from './offerEditing.ts';
import { PlacesField } from './PlacesField.tsx';

/** How the offer reaches people, where it is, and for which districts. */
export function PlaceSection({ offer, edit, notesAt, onShow }: OfferSectionProps & { onShow: Show }) {
  const session = useSession();
  const texts = useTexts(offersTexts);
  const label = useLabels('offers');
  const catalogueLabel = useLabels('catalogue');
  const { id: catalogueId, districts, members } = useCatalogue();

  const createDistrict = (name: string) => {
    const id = newId();
    session.perform([
      { do: 'edit', kind: 'catalogue', id: catalogueId, patch: { districts: [...districts, { id, name }] } },
      { do: 'edit', kind: 'offers', id: offer.id, patch: { area: [...offer.area, id] } },
    ]);
  };

  return (
    <RecordSection id="place" title={texts.sections.place}>
      <At keys="attendance">
        <ChecksField
          label={label('attendance')}
          terms={attendance}
          value={offer.attendance}
          onCommit={(chosen) => edit({ attendance: chosen })}
          notes={notesAt('attendance')}
        />
      </At>
      <At keys="places">
        <PlacesField
          offerId={offer.id}
          value={offer.places}
          onCommit={(places) => edit({ places })}
          onShow={onShow}
          notes={notesAt('places')}
        />
      </At>
      <At keys="area">
        <PicksField
          label={label('area')}
          groups={[
            { label: catalogueLabel('districts'), items: districts.map(({ id, name }) => ({ id, label: name })) },
            { label: catalogueLabel('members'), items: members.map(({ ags, name }) => ({ id: ags, label: name })) },
          ]}
          value={offer.area}
          onCommit={(area) => edit({ area })}
          onCreate={createDistrict}
          notes={notesAt('area')}
        />
      </At>
    </RecordSection>
  );
}
