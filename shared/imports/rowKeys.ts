import { nameOf, readName, streetKey } from './match/name.ts';
import type { RowSaid } from './rows/offerSaid.ts';

/** A file's name without what changes from one download to the next: `Angebote (1).xlsx` is `angebote`. */
export const sourceName = (fileName: string): string =>
  fileName
    .toLowerCase()
    .replace(/^.*[\\/]/u, '')
    .replace(/\.[a-z]+$/u, '')
    .replace(/( - kopie| \(\d+\)|_kopie)+$/u, '')
    .trim();

/**
 * The key by which a row is known again: the list's own key within that list, else the names of the offer, its partner
 * and its place as the list writes them. A second row with the same key gets `#2`, see rowReader.
 */
export function rowKey({ offer, where, partners, ownKey }: RowSaid, source: string): string {
  if (ownKey !== null) return `${source}#${ownKey}`;
  const [place] = where.places;
  const at = place === undefined ? '' : `${nameOf(place.name).key} ${streetKey(place.street)} ${place.postcode}`.trim();
  return `liste:${readName(offer.title).key}|${nameOf(partners).key}|${at}`;
}
