import type { Offer } from '../catalogue/offer.ts';
import type { Partner } from '../catalogue/partner.ts';
import { offerColumns } from './offerColumns.ts';
import { partnerColumns } from './partnerColumns.ts';
import { ownDetailsName, sheetNames, sheetOf } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import type { SheetColumn } from './sheetColumn.ts';
import type { CatalogueNames } from './sheetNames.ts';

const withoutPeople = <R>(columns: readonly SheetColumn<R>[]): SheetColumn<R>[] =>
  columns.filter(({ key }) => key !== 'contacts');

/** What a partner may see of itself and of its offers, also of those that are not published: no people, no notes. */
export const partnersOwnSheets = (
  partner: Partner,
  offers: readonly Offer[],
  names: CatalogueNames,
): readonly Sheet[] => [
  sheetOf(sheetNames.offers, withoutPeople(offerColumns(['de'])), offers, names),
  sheetOf(ownDetailsName, withoutPeople(partnerColumns), [partner], names),
];
