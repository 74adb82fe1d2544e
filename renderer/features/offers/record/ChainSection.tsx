import { audiences, offerTypes } from '../../../../shared/catalogue/vocabulary.ts';
import { useTopicGroups } from '../../../document/useTopicGroups.ts';
import { offersTexts } from '../../../texts/offers.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import { ChecksField } from '../../../ui/fields/ChecksField.tsx';
import { ChoiceField } from '../../../ui/fields/ChoiceField.tsx';
import { DraftField } from '../../../ui/fields/DraftField.tsx';
import { PicksField } from '../../../ui/fields/PicksField.tsx';
import { optionalText } from '../../../ui/format/textCodecs.ts';
import { At } from '../../../ui/record/At.tsx';
import { RecordSection } from '../../../ui/record/RecordSection.tsx';
import { AgeField } from './AgeField.tsx';
import { ChainField } from './ChainField.tsx';
import type { OfferSectionProps } from './offerEditing.ts';

/** Where in a child's life the offer stands, what it is about and for whom it is. */
export function ChainSection({ offer, edit, notesAt }: OfferSectionProps) {
  const texts = useTexts(offersTexts);
  const label = useLabels('offers');
  const topicGroups = useTopicGroups();
  const { ageFrom, ageTo } = offer;
  const isSwapped = ageFrom !== null && ageTo !== null && ageFrom > ageTo;
  return (
    <RecordSection id="chain" title={texts.sections.chain}>
      <At keys="phases transitions">
        <ChainField
          label={label('phases')}
          hint={texts.chainHint}
          phases={offer.phases}
          transitions={offer.transitions}
          onPhases={(phases) => edit({ phases })}
          onTransitions={(transitions) => edit({ transitions })}
          notes={notesAt('phases')}
        />
      </At>
      <At keys="ageFrom" half>
        <AgeField
          label={label('ageFrom')}
          value={ageFrom}
          onCommit={(months) => edit({ ageFrom: months })}
          notes={notesAt('ageFrom')}
        />
      </At>
      <At keys="ageTo" half>
        <AgeField label={label('ageTo')} value={ageTo} onCommit={(months) => edit({ ageTo: months })} />
      </At>
      {isSwapped && (
        <div>
          <Button size="small" onPress={() => edit({ ageFrom: ageTo, ageTo: ageFrom })}>
            {texts.swap}
          </Button>
        </div>
      )}
      <At keys="offerType">
        <ChoiceField
          label={label('offerType')}
          terms={offerTypes}
          value={offer.offerType}
          onCommit={(offerType) => edit({ offerType })}
          notes={notesAt('offerType')}
        />
      </At>
      <At keys="topics">
        <PicksField
          label={label('topics')}
          groups={topicGroups}
          value={offer.topics}
          onCommit={(chosen) => edit({ topics: chosen })}
          notes={notesAt('topics')}
        />
      </At>
      <At keys="audiences">
        <ChecksField
          label={label('audiences')}
          terms={audiences}
          value={offer.audiences}
          onCommit={(chosen) => edit({ audiences: chosen })}
          notes={notesAt('audiences')}
        />
      </At>
      <At keys="audienceNote">
        <DraftField
          label={label('audienceNote')}
          value={offer.audienceNote}
          codec={optionalText}
          onCommit={(audienceNote) => edit({ audienceNote })}
          notes={notesAt('audienceNote')}
        />
      </At>
    </RecordSection>
  );
}
