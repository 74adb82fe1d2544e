import { dayOf } from '../../../../shared/catalogue/calendar.ts';
import { statuses } from '../../../../shared/catalogue/vocabulary.ts';
import { offersTexts } from '../../../texts/offers.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { CheckField } from '../../../ui/fields/CheckField.tsx';
import { OneOfField } from '../../../ui/fields/ChoiceField.tsx';
import { DraftField } from '../../../ui/fields/DraftField.tsx';
import { optionalDay } from '../../../ui/format/dayCodec.ts';
import { optionalText } from '../../../ui/format/textCodecs.ts';
import { At } from '../../../ui/record/At.tsx';
import { RecordSection } from '../../../ui/record/RecordSection.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { OfferSectionProps } from './offerEditing.ts';

/** How far the offer is, when it is shown, and what stays in the office. */
export function InternalSection({ offer, edit, notesAt }: OfferSectionProps) {
  const texts = useTexts(offersTexts);
  const label = useLabels('offers');
  const { paused } = offer;
  return (
    <RecordSection id="internal" title={texts.sections.internal}>
      <At keys="status">
        <OneOfField
          label={label('status')}
          terms={statuses}
          value={offer.status}
          onCommit={(status) => edit({ status })}
          notes={notesAt('status')}
        />
      </At>
      <At keys="reviewedOn" half>
        <DraftField
          label={label('reviewedOn')}
          value={offer.reviewedOn}
          codec={optionalDay}
          onCommit={(reviewedOn) => edit({ reviewedOn })}
          notes={notesAt('reviewedOn')}
        />
      </At>
      <At keys="reviewedBy" half>
        <DraftField
          label={label('reviewedBy')}
          value={offer.reviewedBy}
          codec={optionalText}
          onCommit={(reviewedBy) => edit({ reviewedBy })}
        />
      </At>
      <At keys="validFrom" half>
        <DraftField
          label={label('validFrom')}
          value={offer.validFrom}
          codec={optionalDay}
          onCommit={(validFrom) => edit({ validFrom })}
          notes={notesAt('validFrom', texts.visibleHint)}
        />
      </At>
      <At keys="validTo" half>
        <DraftField
          label={label('validTo')}
          value={offer.validTo}
          codec={optionalDay}
          onCommit={(validTo) => edit({ validTo })}
          notes={notesAt('validTo')}
        />
      </At>
      <At keys="paused">
        <CheckField
          label={label('paused')}
          value={paused !== null}
          onCommit={(isPaused) => edit({ paused: isPaused ? { since: dayOf(new Date()), reason: null } : null })}
          notes={texts.pausedHint}
        />
      </At>
      {paused !== null && (
        <>
          <At keys="paused/since" half>
            <DraftField
              label={label('paused/since')}
              value={paused.since}
              codec={optionalDay}
              onCommit={(since) => edit({ paused: { ...paused, since } })}
            />
          </At>
          <At keys="paused/reason" half>
            <DraftField
              label={label('paused/reason')}
              value={paused.reason}
              codec={optionalText}
              onCommit={(reason) => edit({ paused: { ...paused, reason } })}
            />
          </At>
        </>
      )}
      <At keys="internalNote">
        <DraftField
          label={label('internalNote')}
          value={offer.internalNote}
          codec={optionalText}
          onCommit={(internalNote) => edit({ internalNote })}
          lines={2}
          notes={notesAt('internalNote', texts.internalHint)}
        />
      </At>
      {offer.sourceKey !== null && <TextField label={label('sourceKey')} value={offer.sourceKey} isReadOnly />}
    </RecordSection>
  );
}
