import { use } from 'react';
import type { OfferRow } from '../../../shared/catalogue/offer.ts';
import { offerPartnerRoles } from '../../../shared/catalogue/vocabulary.ts';
import { useRows } from '../../document/hooks.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { partnersTexts } from '../../texts/partners.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { noFilters } from '../../ui/filters/offerFilters.ts';
import { ChangeOffers } from '../../ui/record/changeOffers.ts';
import { OfferLinks } from '../../ui/record/OfferLinks.tsx';
import { RecordSection } from '../../ui/record/RecordSection.tsx';
import type { PartnerSectionProps } from './partnerEditing.ts';

/** The offers a partner has a part in; the way to their list, and to hand them all over to another partner. */
export function OffersSection({ partner, onShow, onShowOffers }: PartnerSectionProps) {
  const language = useLanguage();
  const texts = useTexts(partnersTexts);
  const changeOffers = use(ChangeOffers);
  const partOf = ({ partners }: OfferRow) => partners.find(({ partnerId }) => partnerId === partner.id);
  const offers = useRows('offers').filter((offer) => partOf(offer) !== undefined);
  return (
    <RecordSection id="offers" title={offers.length === 0 ? texts.sections.offers : texts.offerCount(offers.length)}>
      <OfferLinks
        offers={offers}
        onOpen={(id) => onShow('offers', id)}
        none={texts.noOffers}
        partIn={(offer) => offerPartnerRoles.find(({ id }) => id === partOf(offer)?.role)?.[language]}
      />
      {offers.length > 0 && (
        <div className="section-acts">
          <Button size="small" icon="offers" onPress={() => onShowOffers({ ...noFilters, partners: [partner.id] })}>
            {texts.toList}
          </Button>
          <Button
            size="small"
            icon="partners"
            onPress={() => changeOffers?.({ ids: offers.map(({ id }) => id), handOver: { partnerId: partner.id } })}
          >
            {texts.handOver}
          </Button>
        </div>
      )}
    </RecordSection>
  );
}
