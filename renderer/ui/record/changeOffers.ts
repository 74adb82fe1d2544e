import { createContext } from 'react';

/** Offers that are to be changed alike. */
export interface BulkRequest {
  readonly ids: readonly string[];
  /** Begins with putting another partner in the place of this one; null where it is still to be chosen. */
  readonly handOver?: { readonly partnerId: string | null };
}

/** Asks what shall change in many offers, and changes it. */
export const ChangeOffers = createContext<((request: BulkRequest) => void) | null>(null);
