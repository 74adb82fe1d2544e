import type { OfferFilters } from '../../../shared/offerView.ts';
import { noFilters } from '../../ui/filters/offerFilters.ts';
import { KeptStates } from '../../ui/record/KeptStates.ts';
import type { PaperKind } from './paperKinds.ts';
import type { PaperGrouping } from './source/directoryOf.ts';
import type { Readership } from './source/printSource.ts';

/** What is to be printed, beside its kind. */
export interface PrintState {
  readonly readership: Readonly<Record<PaperKind, Readership>>;
  readonly filters: OfferFilters;
  /** Offers that were chosen elsewhere, instead of what the filters leave; null where nobody chose. */
  readonly chosen: readonly string[] | null;
  readonly grouping: PaperGrouping;
  /** ISO day that the report compares with; null for no comparison. */
  readonly since: string | null;
  /** What the report says beside its figures; null for what the program proposes. */
  readonly title: string | null;
  readonly author: string | null;
  readonly note: string;
}

/** How printing begins: every offer, for the public; the report is written in the office first. */
export const plainPrint: PrintState = {
  readership: { offers: 'public', partners: 'public', directory: 'public', report: 'office' },
  filters: noFilters,
  chosen: null,
  grouping: 'fields',
  since: null,
  title: null,
  author: null,
  note: '',
};

/** The state of printing of each open catalogue. */
export const keptPrints = new KeptStates<PrintState>();
