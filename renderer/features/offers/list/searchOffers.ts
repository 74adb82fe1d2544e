import type { OfferRow } from '../../../../shared/catalogue/offer.ts';
import { matches } from '../../../ui/format/fold.ts';
import type { Query } from '../../../ui/format/fold.ts';

/** Where the words of a search may stand. */
export interface SearchedTexts {
  /** Searchable text of an offer's own words. */
  readonly textOf: (row: OfferRow) => string;
  /** Searchable name of a partner; empty where there is none. */
  readonly partnerText: (partnerId: string) => string;
}

/** The rows that have every word of the query in their own texts or in a partner's name, in the order they came. */
export const searchOffers = (
  rows: readonly OfferRow[],
  query: Query,
  { textOf, partnerText }: SearchedTexts,
): readonly OfferRow[] =>
  query.length === 0
    ? rows
    : rows.filter((row) => matches(query, textOf(row), ...row.partners.map(({ partnerId }) => partnerText(partnerId))));
