import { createContext } from 'react';
import type { ListKind } from '../../../shared/catalogue/records.ts';

/** Two records to be seen side by side; null where the second is still to be chosen. */
export interface CompareRequest {
  readonly kind: ListKind;
  readonly one: string;
  readonly other: string | null;
}

/** Shows two records side by side. */
export const CompareRecords = createContext<((request: CompareRequest) => void) | null>(null);
