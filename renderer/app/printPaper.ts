import type { CatalogueSession } from '../document/CatalogueSession.ts';
import { keptPrints, plainPrint } from '../features/print/printState.ts';
import { paperGroupings } from '../features/print/source/directoryOf.ts';
import type { PrintRequest } from '../ui/record/printPaper.ts';
import { go } from './useRoute.ts';

/** Goes to the paper that is asked for; what was set there before stays. */
export function printPaper(session: CatalogueSession, request: PrintRequest): void {
  const kept = keptPrints.get(session) ?? plainPrint;
  if (request.kind === 'offers') keptPrints.set(session, { ...kept, chosen: request.ids });
  if (request.kind === 'report') {
    const grouping = paperGroupings.find((one) => one === request.grouping) ?? kept.grouping;
    keptPrints.set(session, { ...kept, filters: request.filters, grouping });
  }
  go({ view: 'print', catalogueId: session.catalogueId, recordId: request.kind });
}
