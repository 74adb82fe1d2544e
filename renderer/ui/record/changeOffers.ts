import { createContext } from 'react';
import type { OfferRow } from '../../../shared/catalogue/offer.ts';

/** Offers that are to be changed alike. */
export interface BulkRequest {
  readonly ids: readonly string[];
  /** Begins with putting another partner in the place of this one; null where it is still to be chosen. */
  readonly handOver?: { readonly partnerId: string | null };
}

/** Cells of a spreadsheet that are to be written into offers. */
export interface PasteRequest {
  /** Lines of cells with tabs between, as spreadsheets put them on the clipboard. */
  readonly pasted: string;
  /** The offers from where it was pasted on, in the order of the list. */
  readonly ids: readonly string[];
  /** Whether a single line is meant for all of these offers. */
  readonly fillsAll: boolean;
  /** The columns from where it was pasted on. */
  readonly columns: readonly {
    readonly id: string;
    readonly header: string;
    /** What a cell of it says now, as it is copied. */
    readonly text: (offer: OfferRow) => string;
  }[];
}

/** Asks what shall change in many offers, or shows what would, and changes it. */
export const ChangeOffers = createContext<((request: BulkRequest | PasteRequest) => void) | null>(null);
