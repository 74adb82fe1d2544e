import { useCallback } from 'react';
import type * as Y from 'yjs';
import { dayOf, endOfDay } from '../../../shared/catalogue/calendar.ts';
import type { OfferRow } from '../../../shared/catalogue/offer.ts';
import { catalogueAsOf } from '../../../shared/document/catalogueAsOf.ts';
import { Projection } from '../../../shared/document/projection.ts';
import { useSession } from '../../document/hooks.ts';
import { useRead } from '../../document/useRead.ts';
import { printSource } from './source/printSource.ts';
import type { PrintSource, Readership } from './source/printSource.ts';

/** What may stand on paper, and the rows that filters look at. */
export interface PrintRecords {
  readonly source: PrintSource;
  readonly rows: readonly OfferRow[];
}

function recordsOf(projection: Projection, readership: Readership, day: string): PrintRecords {
  const rows = projection.rows('offers').filter(({ archived }) => archived === null);
  return { source: printSource(projection, readership, day), rows };
}

/** The open catalogue as it may be printed today; null until it is read. */
export function usePrintSource(readership: Readership): PrintRecords | null {
  const { projection } = useSession();
  return useRead(useCallback(() => recordsOf(projection, readership, dayOf(new Date())), [projection, readership]));
}

/**
 * The catalogue as it might have been printed at the end of an earlier day; null until it is read, and where no day is
 * asked for.
 */
export function useEarlierSource(readership: Readership, since: string | null): PrintRecords | null {
  const read = useCallback(
    (doc: Y.Doc) => {
      if (since === null) return null;
      const then = new Projection(catalogueAsOf(doc, endOfDay(since)));
      const records = recordsOf(then, readership, since);
      then.close();
      return records;
    },
    [readership, since],
  );
  return useRead(read);
}
