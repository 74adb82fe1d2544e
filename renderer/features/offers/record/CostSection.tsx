import { accessKinds, costKinds, costUnits } from '../../../../shared/catalogue/vocabulary.ts';
import type { Offer } from '../../../../shared/catalogue/offer.ts';
import { offersTexts } from '../../../texts/offers.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { CheckField } from '../../../ui/fields/CheckField.tsx';
import { ChoiceField } from '../../../ui/fields/ChoiceField.tsx';
import { DraftField } from '../../../ui/fields/DraftField.tsx';
import { optionalMoney } from '../../../ui/format/numberCodecs.ts';
import { optionalText, webAddress } from '../../../ui/format/textCodecs.ts';
import { At } from '../../../ui/record/At.tsx';
import { PhoneField } from '../../../ui/record/PhoneField.tsx';
import { RecordSection } from '../../../ui/record/RecordSection.tsx';
import type { OfferSectionProps } from './offerEditing.ts';

/** What the offer costs and how one gets in. */
export function CostSection({ offer, edit, notesAt }: OfferSectionProps) {
  const texts = useTexts(offersTexts);
  const label = useLabels('offers');
  const { cost, access } = offer;
  const setCost = (patch: Partial<Offer['cost']>) => edit({ cost: { ...cost, ...patch } });
  const setAccess = (patch: Partial<Offer['access']>) => edit({ access: { ...access, ...patch } });
  const hasAmount = cost.kind === 'amount' || cost.amount !== null;
  const needsWay = access.kind === 'registration' || access.kind === 'referral';
  const hasWay = access.url !== null || access.phone !== null || access.email !== null;
  return (
    <RecordSection id="cost" title={texts.sections.cost}>
      <At keys="cost/kind">
        <ChoiceField
          label={label('cost/kind')}
          terms={costKinds}
          value={cost.kind}
          onCommit={(kind) => setCost({ kind })}
          notes={notesAt('cost/kind')}
        />
      </At>
      {hasAmount && (
        <>
          <At keys="cost/amount" half>
            <DraftField
              label={label('cost/amount')}
              value={cost.amount}
              codec={optionalMoney}
              onCommit={(amount) => setCost({ amount })}
              inputMode="decimal"
              notes={notesAt('cost/amount')}
            />
          </At>
          <At keys="cost/unit" half>
            <ChoiceField
              label={label('cost/unit')}
              terms={costUnits}
              value={cost.unit}
              onCommit={(unit) => setCost({ unit })}
            />
          </At>
        </>
      )}
      <At keys="cost/note cost/educationPackage">
        <DraftField
          label={label('cost/note')}
          value={cost.note}
          codec={optionalText}
          onCommit={(note) => setCost({ note })}
        />
        <CheckField
          label={label('cost/educationPackage')}
          value={cost.educationPackage}
          onCommit={(educationPackage) => setCost({ educationPackage })}
        />
      </At>
      <At keys="access/kind">
        <ChoiceField
          label={label('access/kind')}
          terms={accessKinds}
          value={access.kind}
          onCommit={(kind) => setAccess({ kind })}
          notes={notesAt('access/kind')}
        />
      </At>
      {(needsWay || hasWay) && (
        <>
          <At keys="access/phone" half>
            <PhoneField
              label={label('access/phone')}
              value={access.phone}
              onCommit={(phone) => setAccess({ phone })}
              notes={notesAt('access/phone')}
            />
          </At>
          <At keys="access/email" half>
            <DraftField
              label={label('access/email')}
              value={access.email}
              codec={optionalText}
              onCommit={(email) => setAccess({ email })}
              type="email"
              inputMode="email"
              notes={notesAt('access/email')}
            />
          </At>
          <At keys="access/url">
            <DraftField
              label={label('access/url')}
              value={access.url}
              codec={webAddress}
              onCommit={(url) => setAccess({ url })}
              inputMode="url"
              notes={notesAt('access/url')}
            />
          </At>
        </>
      )}
      <At keys="access/bring">
        <DraftField
          label={label('access/bring')}
          value={access.bring}
          codec={optionalText}
          onCommit={(bring) => setAccess({ bring })}
        />
      </At>
      <At keys="lowThreshold">
        <CheckField
          label={label('lowThreshold')}
          value={offer.lowThreshold}
          onCommit={(lowThreshold) => edit({ lowThreshold })}
          notes={texts.lowThresholdHint}
        />
      </At>
    </RecordSection>
  );
}
