import type { Projection } from '../document/projection.ts';
import { officeOfferColumns } from './offerColumns.ts';
import { officePartnerColumns } from './partnerColumns.ts';
import { placeColumns } from './placeColumns.ts';
import { sheetNames, sheetOf } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { catalogueNames } from './sheetNames.ts';

/** Everything that the office edits, internal notes and all contacts among it; archived records stay away. */
export function officeSheets(projection: Projection): readonly Sheet[] {
  const catalogue = projection.catalogue();
  const [offers, partners, places] = [
    projection.records('offers'),
    projection.records('partners'),
    projection.records('places'),
  ];
  const names = catalogueNames(catalogue, partners, places);
  const inUse = <R extends { readonly archived: unknown }>(records: readonly R[]) =>
    records.filter(({ archived }) => archived === null);
  return [
    sheetOf(sheetNames.offers, officeOfferColumns(catalogue.languages), inUse(offers), names),
    sheetOf(sheetNames.partners, officePartnerColumns, inUse(partners), names),
    sheetOf(sheetNames.places, placeColumns, inUse(places), names),
  ];
}
