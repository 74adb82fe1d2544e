import { placeKinds } from '../../../shared/catalogue/vocabulary.ts';
import { placesTexts } from '../../texts/places.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { CheckField } from '../../ui/fields/CheckField.tsx';
import { OneOfField } from '../../ui/fields/ChoiceField.tsx';
import { DraftField } from '../../ui/fields/DraftField.tsx';
import { optionalText, requiredText } from '../../ui/format/textCodecs.ts';
import { At } from '../../ui/record/At.tsx';
import { RecordSection } from '../../ui/record/RecordSection.tsx';
import { DistrictField } from './DistrictField.tsx';
import type { PlaceSectionProps } from './placeEditing.ts';

/** What the place is called and where its letters go. */
export function AddressSection({ place, edit, notesAt }: PlaceSectionProps) {
  const texts = useTexts(placesTexts);
  const label = useLabels('places');
  return (
    <RecordSection id="basics" title={texts.sections.basics}>
      <At keys="name">
        <DraftField
          label={label('name')}
          value={place.name}
          codec={requiredText}
          onCommit={(name) => edit({ name })}
          notes={notesAt('name')}
        />
      </At>
      <At keys="kind">
        <OneOfField
          label={label('kind')}
          terms={placeKinds}
          value={place.kind}
          onCommit={(kind) => edit({ kind })}
          notes={notesAt('kind')}
        />
      </At>
      <At keys="street">
        <DraftField
          label={label('street')}
          value={place.street}
          codec={optionalText}
          onCommit={(street) => edit({ street })}
          notes={notesAt('street')}
        />
      </At>
      <At keys="postcode" half>
        <DraftField
          label={label('postcode')}
          value={place.postcode}
          codec={optionalText}
          onCommit={(postcode) => edit({ postcode })}
          inputMode="numeric"
          notes={notesAt('postcode')}
        />
      </At>
      <At keys="town" half>
        <DraftField
          label={label('town')}
          value={place.town}
          codec={optionalText}
          onCommit={(town) => edit({ town })}
          notes={notesAt('town')}
        />
      </At>
      <At keys="districtId">
        <DistrictField
          placeId={place.id}
          value={place.districtId}
          onCommit={(districtId) => edit({ districtId })}
          notes={notesAt('districtId')}
        />
      </At>
      <At keys="hideExactAddress">
        <CheckField
          label={label('hideExactAddress')}
          value={place.hideExactAddress}
          onCommit={(hideExactAddress) => edit({ hideExactAddress })}
          notes={texts.hideHint}
        />
      </At>
    </RecordSection>
  );
}
