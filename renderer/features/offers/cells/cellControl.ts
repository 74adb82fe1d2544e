import type { Offer } from '../../../../shared/catalogue/offer.ts';
import type { LeaveCell } from '../../../ui/useCellEditing.ts';
import type { OfferPatch } from '../record/offerEditing.ts';

/** What the control of one cell of an offer gets. */
export interface CellControlProps {
  readonly offer: Offer;
  /** The heading of the column. */
  readonly label: string;
  readonly edit: (patch: OfferPatch) => void;
  readonly leave: LeaveCell;
}
