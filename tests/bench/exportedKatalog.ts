import type { Projection } from '../../shared/document/projection.ts';
import { katalogText } from '../../shared/exports/katalog.ts';
import { publicationOf } from '../../shared/exports/publication.ts';
import { publishRecords } from '../../shared/exports/publishRecords.ts';

/** The day the sample is written for. */
export const today = '2026-11-22';

/** The text of katalog.json in the parts it is written in, from the choice of what goes out on. */
export function exportedKatalog(projection: Projection): string[] {
  const publication = publicationOf(projection, today);
  return [...katalogText(publication, publishRecords(publication))];
}
