import { fundingKinds } from '../../../../shared/catalogue/vocabulary.ts';
import type { Offer } from '../../../../shared/catalogue/offer.ts';
import { offersTexts } from '../../../texts/offers.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { ChoiceField } from '../../../ui/fields/ChoiceField.tsx';
import { DraftField } from '../../../ui/fields/DraftField.tsx';
import { optionalDay } from '../../../ui/format/dayCodec.ts';
import { optionalText } from '../../../ui/format/textCodecs.ts';
import { At } from '../../../ui/record/At.tsx';
import { RecordSection } from '../../../ui/record/RecordSection.tsx';
import type { OfferSectionProps } from './offerEditing.ts';

/** How the offer is paid for, and until when. */
export function FundingSection({ offer, edit, notesAt }: OfferSectionProps) {
  const texts = useTexts(offersTexts);
  const label = useLabels('offers');
  const { funding } = offer;
  const set = (patch: Partial<Offer['funding']>) => edit({ funding: { ...funding, ...patch } });
  return (
    <RecordSection id="funding" title={texts.sections.funding}>
      <At keys="funding/kind" half>
        <ChoiceField
          label={label('funding/kind')}
          terms={fundingKinds}
          value={funding.kind}
          onCommit={(kind) => set({ kind })}
        />
      </At>
      <At keys="funding/until" half>
        <DraftField
          label={label('funding/until')}
          value={funding.until}
          codec={optionalDay}
          onCommit={(until) => set({ until })}
          notes={notesAt('funding/until')}
        />
      </At>
      <At keys="funding/source">
        <DraftField
          label={label('funding/source')}
          value={funding.source}
          codec={optionalText}
          onCommit={(source) => set({ source })}
        />
      </At>
    </RecordSection>
  );
}
