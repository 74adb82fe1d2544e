import { memo } from 'react';
import { fields, partnerKinds } from '../../../shared/catalogue/vocabulary.ts';
import { partnersTexts } from '../../texts/partners.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { ChecksField } from '../../ui/fields/ChecksField.tsx';
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx';
import { DraftField } from '../../ui/fields/DraftField.tsx';
import { optionalText, requiredText } from '../../ui/format/textCodecs.ts';
import { At } from '../../ui/record/At.tsx';
import { RecordSection } from '../../ui/record/RecordSection.tsx';
import { NetworkSection } from './NetworkSection.tsx';
import { OffersSection } from './OffersSection.tsx';
import type { PartnerSectionProps } from './partnerEditing.ts';
import { ReachSection } from './ReachSection.tsx';

/** All sections of a partner. Drawn again only when the partner or its problems change. */
export const PartnerSections = memo(function PartnerSections(props: PartnerSectionProps) {
  const texts = useTexts(partnersTexts);
  const label = useLabels('partners');
  const { partner, edit, notesAt } = props;
  return (
    <>
      <RecordSection id="basics" title={texts.sections.basics}>
        <At keys="name">
          <DraftField
            label={label('name')}
            value={partner.name}
            codec={requiredText}
            onCommit={(name) => edit({ name })}
            notes={notesAt('name')}
          />
        </At>
        <At keys="kind">
          <ChoiceField
            label={label('kind')}
            terms={partnerKinds}
            value={partner.kind}
            onCommit={(kind) => edit({ kind })}
            notes={notesAt('kind')}
          />
        </At>
        <At keys="sector">
          <ChecksField
            label={label('sector')}
            terms={fields}
            value={partner.sector}
            onCommit={(sector) => edit({ sector })}
            notes={notesAt('sector')}
          />
        </At>
        <At keys="description">
          <DraftField
            label={label('description')}
            value={partner.description}
            codec={optionalText}
            onCommit={(description) => edit({ description })}
            lines={2}
            notes={notesAt('description')}
          />
        </At>
      </RecordSection>
      <ReachSection {...props} />
      <NetworkSection {...props} />
      <OffersSection {...props} />
      <RecordSection id="internal" title={texts.sections.internal}>
        <At keys="internalNote">
          <DraftField
            label={label('internalNote')}
            value={partner.internalNote}
            codec={optionalText}
            onCommit={(internalNote) => edit({ internalNote })}
            lines={2}
            notes={notesAt('internalNote', texts.internalHint)}
          />
        </At>
      </RecordSection>
    </>
  );
});
