import { useErasing } from '../../document/useErasing.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { partnersTexts } from '../../texts/partners.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { DraftField } from '../../ui/fields/DraftField.tsx';
import { optionalText, webAddress } from '../../ui/format/textCodecs.ts';
import { At } from '../../ui/record/At.tsx';
import { ContactsField } from '../../ui/record/ContactsField.tsx';
import { PhoneField } from '../../ui/record/PhoneField.tsx';
import { RecordSection } from '../../ui/record/RecordSection.tsx';
import { AddressFields } from './AddressFields.tsx';
import type { PartnerSectionProps } from './partnerEditing.ts';
import { SeatField } from './SeatField.tsx';

/** How the partner is reached, and where it sits. */
export function ReachSection({ partner, edit, notesAt, onShow }: PartnerSectionProps) {
  const texts = useTexts(partnersTexts);
  const label = useLabels('partners');
  const erasing = useErasing('partners', partner.id);
  return (
    <RecordSection id="reach" title={texts.sections.reach}>
      <At keys="phone" half>
        <PhoneField
          label={label('phone')}
          value={partner.phone}
          onCommit={(phone) => edit({ phone })}
          notes={notesAt('phone')}
        />
      </At>
      <At keys="email" half>
        <DraftField
          label={label('email')}
          value={partner.email}
          codec={optionalText}
          onCommit={(email) => edit({ email })}
          type="email"
          inputMode="email"
          notes={notesAt('email')}
        />
      </At>
      <At keys="website">
        <DraftField
          label={label('website')}
          value={partner.website}
          codec={webAddress}
          onCommit={(website) => edit({ website })}
          inputMode="url"
          notes={notesAt('website')}
        />
      </At>
      <At keys="address">
        <AddressFields value={partner.address} onCommit={(address) => edit({ address })} />
      </At>
      <At keys="placeId">
        <SeatField
          partnerId={partner.id}
          value={partner.placeId}
          onCommit={(placeId) => edit({ placeId })}
          notes={notesAt('placeId', texts.placeHint)}
          onShow={onShow}
        />
      </At>
      <At keys="contacts">
        <ContactsField
          label={label('contacts')}
          value={partner.contacts}
          onCommit={(contacts) => edit({ contacts })}
          notesAt={notesAt}
          erasing={erasing}
        />
      </At>
    </RecordSection>
  );
}
