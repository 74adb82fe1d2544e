import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PublishedRecords } from '../exports/publishRecords.ts';
import { offerColumns } from './offerColumns.ts';
import { partnerColumns } from './partnerColumns.ts';
import { placeColumns } from './placeColumns.ts';
import { sheetNames, sheetOf } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { catalogueNames } from './sheetNames.ts';

/** What everybody may read: published records in their published form. */
export function publicSheets(
  records: PublishedRecords,
  ownTopics: Catalogue['topics'],
): readonly [Sheet, Sheet, Sheet] {
  const { catalogue, offers, partners, places } = records;
  const names = catalogueNames({ ...catalogue, topics: ownTopics }, partners, places);
  return [
    sheetOf(sheetNames.offers, offerColumns(catalogue.languages), offers, names),
    sheetOf(sheetNames.partners, partnerColumns, partners, names),
    sheetOf(sheetNames.places, placeColumns, places, names),
  ];
}
