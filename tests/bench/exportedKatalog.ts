import type { Projection } from '../../shared/document/projection.ts';
import { katalogText } from '../../shared/exports/katalog.ts';
import { publicationOf } from '../../shared/exports/publication.ts';
import { publishRecords } from '../../shared/exports/publishRecords.ts';

/** katalog.json of an open catalogue from the choice of what goes out to its text, on the day the sample is written for. */
export function exportedKatalog(projection: Projection): string {
  const publication = publicationOf(projection, '2026-11-22');
  return katalogText(publication, publishRecords(publication));
}
