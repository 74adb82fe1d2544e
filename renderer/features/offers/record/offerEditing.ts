import type { Offer, offer } from '../../../../shared/catalogue/offer.ts';
import type { NotesAt } from '../../../ui/record/notesAt.tsx';

/** Whole top-level fields of an offer that one edit sets. */
export type OfferPatch = Partial<Pick<Offer, keyof (typeof offer)['shape']>>;

/** What every section of an offer's record gets. */
export interface OfferSectionProps {
  readonly offer: Offer;
  /** Makes one edit and one undo step. */
  readonly edit: (patch: OfferPatch) => void;
  readonly notesAt: NotesAt;
}
