import { use } from 'react';
import { useRows } from '../../document/hooks.ts';
import { partnersTexts } from '../../texts/partners.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { ChangeOffers } from '../../ui/record/changeOffers.ts';
import { OfferLinks } from '../../ui/record/OfferLinks.tsx';
import { RecordSection } from '../../ui/record/RecordSection.tsx';
import type { PartnerSectionProps } from './partnerEditing.ts';

/** The offers a partner has a part in, and the way to hand them all over to another one. */
export function OffersSection({ partner, onShow }: PartnerSectionProps) {
  const texts = useTexts(partnersTexts);
  const changeOffers = use(ChangeOffers);
  const offers = useRows('offers').filter(({ partners }) => partners.some(({ partnerId }) => partnerId === partner.id));
  return (
    <RecordSection id="offers" title={offers.length === 0 ? texts.sections.offers : texts.offerCount(offers.length)}>
      <OfferLinks offers={offers} onOpen={(id) => onShow('offers', id)} none={texts.noOffers} />
      {offers.length > 0 && (
        <div>
          <Button
            size="small"
            onPress={() => changeOffers?.({ ids: offers.map(({ id }) => id), handOver: { partnerId: partner.id } })}
          >
            {texts.handOver}
          </Button>
        </div>
      )}
    </RecordSection>
  );
}
