import { useErasing } from '../../../document/useErasing.ts';
import { offersTexts } from '../../../texts/offers.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { DraftField } from '../../../ui/fields/DraftField.tsx';
import { PicksField } from '../../../ui/fields/PicksField.tsx';
import { optionalText, webAddress } from '../../../ui/format/textCodecs.ts';
import { At } from '../../../ui/record/At.tsx';
import { ContactsField } from '../../../ui/record/ContactsField.tsx';
import { RecordSection } from '../../../ui/record/RecordSection.tsx';
import type { OfferSectionProps } from './offerEditing.ts';
import { useSpokenLanguages } from '../../../document/useSpokenLanguages.ts';

/** Who answers, where to read on, and in which languages. */
export function ContactSection({ offer, edit, notesAt }: OfferSectionProps) {
  const texts = useTexts(offersTexts);
  const label = useLabels('offers');
  const { spokenLanguages } = offer;
  const erasing = useErasing('offers', offer.id);
  const languages = useSpokenLanguages(spokenLanguages.codes);
  return (
    <RecordSection id="contact" title={texts.sections.contact}>
      <At keys="contacts">
        <ContactsField
          label={label('contacts')}
          value={offer.contacts}
          onCommit={(contacts) => edit({ contacts })}
          notesAt={notesAt}
          erasing={erasing}
        />
      </At>
      <At keys="website">
        <DraftField
          label={label('website')}
          value={offer.website}
          codec={webAddress}
          onCommit={(website) => edit({ website })}
          inputMode="url"
          notes={notesAt('website')}
        />
      </At>
      <At keys="spokenLanguages">
        <PicksField
          label={label('spokenLanguages')}
          groups={[{ label: '', items: languages }]}
          value={spokenLanguages.codes}
          onCommit={(codes) => edit({ spokenLanguages: { ...spokenLanguages, codes } })}
          notes={texts.spokenHint}
        />
      </At>
      <At keys="spokenLanguages/note">
        <DraftField
          label={label('spokenLanguages/note')}
          value={spokenLanguages.note}
          codec={optionalText}
          onCommit={(note) => edit({ spokenLanguages: { ...spokenLanguages, note } })}
        />
      </At>
    </RecordSection>
  );
}
