import { useRows } from '../../document/hooks.ts';
import { partnersTexts } from '../../texts/partners.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { OfferLinks } from '../../ui/record/OfferLinks.tsx';
import { RecordSection } from '../../ui/record/RecordSection.tsx';
import type { PartnerSectionProps } from './partnerEditing.ts';

/** The offers a partner has a part in. */
export function OffersSection({ partner, onShow }: PartnerSectionProps) {
  const texts = useTexts(partnersTexts);
  const offers = useRows('offers').filter(({ partners }) => partners.some(({ partnerId }) => partnerId === partner.id));
  return (
    <RecordSection id="offers" title={offers.length === 0 ? texts.sections.offers : texts.offerCount(offers.length)}>
      <OfferLinks offers={offers} onOpen={(id) => onShow('offers', id)} none={texts.noOffers} />
    </RecordSection>
  );
}
