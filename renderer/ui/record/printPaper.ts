import { createContext } from 'react';
import type { Grouping } from '../../../shared/catalogue/offerGroups.ts';
import type { OfferFilters } from '../../../shared/offerView.ts';

/** What is to be printed: sheets of these offers, the list of partners, or the report with these offers counted. */
export type PrintRequest =
  | { readonly kind: 'offers'; readonly ids: readonly string[] }
  | { readonly kind: 'partners' }
  | { readonly kind: 'report'; readonly filters: OfferFilters; readonly grouping: Grouping };

/** Goes to the paper, where it can be looked at before it is printed. */
export const PrintPaper = createContext<((request: PrintRequest) => void) | null>(null);
