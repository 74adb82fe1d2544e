import type { Projection } from '../../shared/document/projection.ts';

/** katalog.json of an open catalogue, as an export writes it. */
export function katalogText(projection: Projection): string {
  return JSON.stringify(projection.records('offers'));
}
