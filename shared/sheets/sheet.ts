import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Offer } from '../catalogue/offer.ts';
import type { Partner } from '../catalogue/partner.ts';
import type { Place } from '../catalogue/place.ts';
import type { PublishedRecords } from '../exports/publishRecords.ts';
import { offerColumns, officeOfferColumns } from './offerColumns.ts';
import { officePartnerColumns, partnerColumns } from './partnerColumns.ts';
import { placeColumns } from './placeColumns.ts';
import type { SheetCell, SheetColumn } from './sheetColumn.ts';
import { catalogueNames } from './sheetNames.ts';
import type { CatalogueNames } from './sheetNames.ts';

/** A sheet of a workbook, or a CSV file: a line of headings, then a line for every record. */
export interface Sheet {
  readonly name: (typeof sheetNames)[keyof typeof sheetNames];
  readonly columns: readonly Pick<SheetColumn<never>, 'heading' | 'width' | 'holds'>[];
  readonly lines: Iterable<readonly SheetCell[]>;
}

/** The sheets of a workbook by what they hold; by these names one that comes back is known. */
export const sheetNames = { offers: 'Angebote', partners: 'Partner', places: 'Orte' } as const;

function sheetOf<R>(
  name: Sheet['name'],
  columns: readonly SheetColumn<R>[],
  records: Iterable<R>,
  names: CatalogueNames,
): Sheet {
  return {
    name,
    columns,
    lines: {
      *[Symbol.iterator]() {
        for (const record of records) yield columns.map(({ cell }) => cell(record, names));
      },
    },
  };
}

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

/** The records of a catalogue as the office keeps them. */
export interface OfficeRecords {
  readonly catalogue: Catalogue;
  readonly offers: readonly Offer[];
  readonly partners: readonly Partner[];
  readonly places: readonly Place[];
}

/** Everything that the office edits, internal notes and all contacts among it; archived records stay away. */
export function officeSheets({ catalogue, offers, partners, places }: OfficeRecords): readonly Sheet[] {
  const names = catalogueNames(catalogue, partners, places);
  const inUse = <R extends { readonly archived: unknown }>(records: readonly R[]) =>
    records.filter(({ archived }) => archived === null);
  return [
    sheetOf(sheetNames.offers, officeOfferColumns(catalogue.languages), inUse(offers), names),
    sheetOf(sheetNames.partners, officePartnerColumns, inUse(partners), names),
    sheetOf(sheetNames.places, placeColumns, inUse(places), names),
  ];
}
