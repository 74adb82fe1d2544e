import { summaryLimit } from '../../../../shared/catalogue/problems/offerProblems.ts';
import { offersTexts } from '../../../texts/offers.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { DraftField } from '../../../ui/fields/DraftField.tsx';
import { anyText, optionalText } from '../../../ui/format/textCodecs.ts';
import { At } from '../../../ui/record/At.tsx';
import { RecordSection } from '../../../ui/record/RecordSection.tsx';
import type { Show } from '../../../ui/record/show.ts';
import type { OfferSectionProps } from './offerEditing.ts';
import { PartnersField } from './PartnersField.tsx';
import { withText } from './withText.ts';

/** Title, texts in German, and who runs the offer. */
export function BasicsSection({ offer, edit, notesAt, onShow }: OfferSectionProps & { onShow: Show }) {
  const texts = useTexts(offersTexts);
  const label = useLabels('offers');
  return (
    <RecordSection id="basics" title={texts.sections.basics}>
      <At keys="title/de">
        <DraftField
          label={label('title')}
          value={offer.title['de'] ?? ''}
          codec={anyText}
          onCommit={(title) => edit({ title: withText(offer.title, 'de', title) })}
          textLanguage="de"
          notes={notesAt('title/de')}
        />
      </At>
      <At keys="summary/de">
        <DraftField
          label={label('summary')}
          value={offer.summary['de'] ?? ''}
          codec={anyText}
          onCommit={(summary) => edit({ summary: withText(offer.summary, 'de', summary) })}
          lines={2}
          limit={summaryLimit}
          textLanguage="de"
          notes={notesAt('summary/de')}
        />
      </At>
      <At keys="description/de">
        <DraftField
          label={label('description')}
          value={offer.description['de'] ?? ''}
          codec={anyText}
          onCommit={(description) => edit({ description: withText(offer.description, 'de', description) })}
          lines={3}
          textLanguage="de"
          notes={notesAt('description/de')}
        />
      </At>
      <At keys="partners">
        <PartnersField
          offerId={offer.id}
          value={offer.partners}
          onCommit={(partners) => edit({ partners })}
          onShow={onShow}
          notes={notesAt('partners')}
        />
      </At>
      <At keys="easyLanguage">
        <DraftField
          label={label('easyLanguage')}
          value={offer.easyLanguage}
          codec={optionalText}
          onCommit={(easyLanguage) => edit({ easyLanguage })}
          lines={2}
          textLanguage="de"
          notes={notesAt('easyLanguage')}
        />
      </At>
    </RecordSection>
  );
}
