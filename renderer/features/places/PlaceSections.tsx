import { memo } from 'react';
import { barrierFree } from '../../../shared/catalogue/vocabulary.ts';
import { useRows } from '../../document/hooks.ts';
import { placesTexts } from '../../texts/places.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { OneOfField } from '../../ui/fields/ChoiceField.tsx';
import { DraftField } from '../../ui/fields/DraftField.tsx';
import { optionalText } from '../../ui/format/textCodecs.ts';
import { At } from '../../ui/record/At.tsx';
import { OfferLinks } from '../../ui/record/OfferLinks.tsx';
import { RecordSection } from '../../ui/record/RecordSection.tsx';
import { AddressSection } from './AddressSection.tsx';
import type { PlaceSectionProps } from './placeEditing.ts';
import { PositionSection } from './PositionSection.tsx';

/** All sections of a place. Drawn again only when the place, its problems or the offers change. */
export const PlaceSections = memo(function PlaceSections(props: PlaceSectionProps) {
  const { place, edit, notesAt, onShow } = props;
  const texts = useTexts(placesTexts);
  const label = useLabels('places');
  const offers = useRows('offers').filter(({ places }) => places.includes(place.id));
  return (
    <>
      <AddressSection {...props} />
      <PositionSection {...props} />
      <RecordSection id="access" title={texts.sections.access}>
        <At keys="barrierFree">
          <OneOfField
            label={label('barrierFree')}
            terms={barrierFree}
            value={place.barrierFree}
            onCommit={(value) => edit({ barrierFree: value })}
            notes={notesAt('barrierFree')}
          />
        </At>
        <At keys="directions">
          <DraftField
            label={label('directions')}
            value={place.directions}
            codec={optionalText}
            onCommit={(directions) => edit({ directions })}
            lines={2}
            notes={notesAt('directions')}
          />
        </At>
      </RecordSection>
      <RecordSection id="offers" title={offers.length === 0 ? texts.sections.offers : texts.offerCount(offers.length)}>
        <OfferLinks offers={offers} onOpen={(id) => onShow('offers', id)} none={texts.noOffers} />
      </RecordSection>
    </>
  );
});
