import { memo } from 'react';
import type { Show } from '../../../ui/record/show.ts';
import type { OfferSectionProps } from './offerEditing.ts';
import { BasicsSection } from './BasicsSection.tsx';
import { ChainSection } from './ChainSection.tsx';
import { ContactSection } from './ContactSection.tsx';
import { CostSection } from './CostSection.tsx';
import { FundingSection } from './FundingSection.tsx';
import { InternalSection } from './InternalSection.tsx';
import { PlaceSection } from './PlaceSection.tsx';
import { ScheduleSection } from '../schedule/ScheduleSection.tsx';
import { TranslationsSection } from './TranslationsSection.tsx';

interface OfferSectionsProps extends OfferSectionProps {
  readonly onShow: Show;
}

/** All sections of an offer. Drawn again only when the offer or its problems change, not while the list is searched. */
export const OfferSections = memo(function OfferSections({ onShow, ...props }: OfferSectionsProps) {
  return (
    <>
      <BasicsSection {...props} onShow={onShow} />
      <ChainSection {...props} />
      <PlaceSection {...props} onShow={onShow} />
      <ScheduleSection {...props} />
      <CostSection {...props} />
      <ContactSection {...props} />
      <TranslationsSection {...props} onShow={onShow} />
      <FundingSection {...props} />
      <InternalSection {...props} />
    </>
  );
});
