import type { Partner, partner } from '../../../shared/catalogue/partner.ts';
import type { OfferFilters } from '../../../shared/offerView.ts';
import type { NotesAt } from '../../ui/record/notesAt.tsx';
import type { Show } from '../../ui/record/show.ts';

/** Whole top-level fields of a partner that one edit sets. */
export type PartnerPatch = Partial<Pick<Partner, keyof (typeof partner)['shape']>>;

/** What every section of a partner's record gets. */
export interface PartnerSectionProps {
  readonly partner: Partner;
  /** Makes one edit and one undo step. */
  readonly edit: (patch: PartnerPatch) => void;
  readonly notesAt: NotesAt;
  readonly onShow: Show;
  /** Goes to the list of offers, narrowed down. */
  readonly onShowOffers: (filters: OfferFilters) => void;
}
