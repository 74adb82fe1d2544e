import * as z from 'zod';
import { catalogue } from './catalogue.ts';
import type { Catalogue } from './catalogue.ts';
import { offer, offerRow } from './offer.ts';
import type { Offer, OfferRow } from './offer.ts';
import { partner, partnerRow } from './partner.ts';
import type { Partner, PartnerRow } from './partner.ts';
import { place, placeRow } from './place.ts';
import type { Place, PlaceRow } from './place.ts';

/** Kinds of record a document holds many of. */
export const listKinds = ['offers', 'partners', 'places'] as const;
export type ListKind = (typeof listKinds)[number];

/** Every kind of record: the lists and the one catalogue record. */
export const recordKinds = [...listKinds, 'catalogue'] as const;
export type RecordKind = (typeof recordKinds)[number];
export const recordKind = z.enum(recordKinds);

/** The whole record of a kind, and the part of it that lists show. */
export interface RecordOf {
  offers: Offer;
  partners: Partner;
  places: Place;
  catalogue: Catalogue;
}
export interface RowOf {
  offers: OfferRow;
  partners: PartnerRow;
  places: PlaceRow;
  catalogue: Catalogue;
}

type SchemaOf<T> = z.ZodObject & z.ZodType<T>;

/** The schema of each kind: the one source of types, form rules, import rules and the published JSON Schema. */
export const recordSchemas: { readonly [K in RecordKind]: SchemaOf<RecordOf[K]> } = {
  offers: offer,
  partners: partner,
  places: place,
  catalogue,
};
export const rowSchemas: { readonly [K in RecordKind]: SchemaOf<RowOf[K]> } = {
  offers: offerRow,
  partners: partnerRow,
  places: placeRow,
  catalogue,
};
