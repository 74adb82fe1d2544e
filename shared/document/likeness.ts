import type { Partner } from '../catalogue/partner.ts';
import type { Place } from '../catalogue/place.ts';
import type { OfferRow } from '../catalogue/offer.ts';
import { nameOf, streetKey } from '../imports/match/name.ts';
import type { Name } from '../imports/match/name.ts';

/** In what two records are the same, or nearly. */
export type Because = 'name' | 'phone' | 'website' | 'email' | 'address' | 'position';

/** What a record is recognised by. Empty texts say nothing. */
export interface Traits {
  readonly id: string;
  readonly name: Name;
  /** Records that may be alike share one of these; names are compared only within them. */
  readonly scopes: readonly string[];
  /** What either of two records may say; the same in both speaks for one, different ones against. */
  readonly says: Readonly<Partial<Record<Because, readonly string[]>>>;
  /** Records that this one is related to and so is not: what it belongs to. */
  readonly above: string | null;
}

const someText = (text: string | null | undefined): string[] =>
  text === null || text === undefined || text.trim() === '' ? [] : [text];

const site = (website: string | null): string[] =>
  someText(website).map((address) => address.toLowerCase().replace(/^https?:\/\/(www\.)?|[/#?]+$/gu, ''));

function addressKey(street: string | null, postcode: string | null): string[] {
  // A street without a number is no address.
  return someText(street)
    .filter((text) => /\d/u.test(text))
    .map((text) => `${streetKey(text)} ${postcode ?? ''}`.trim());
}

export const traitsOfPartner = ({ id, name, phone, website, email, address, parentId }: Partner): Traits => ({
  id,
  name: nameOf(name),
  scopes: [''],
  says: {
    phone: someText(phone?.e164),
    website: site(website),
    email: someText(email).map((text) => text.toLowerCase()),
    address: addressKey(address?.street ?? null, address?.postcode ?? null),
  },
  above: parentId,
});

/** About 100 m: what two people click on a map for one house. */
const rounded = (degrees: number) => degrees.toFixed(3);

export const traitsOfPlace = ({ id, name, street, postcode, position }: Place): Traits => ({
  id,
  name: nameOf(name),
  scopes: [''],
  says: {
    address: addressKey(street, postcode),
    position: position === null ? [] : [`${rounded(position.lat)} ${rounded(position.lon)}`],
  },
  above: null,
});

/** Two offers are alike only with the same partner, and where both name places, at the same place. */
export const traitsOfOffer = ({ id, title, partners, places }: OfferRow): Traits => ({
  id,
  name: nameOf(title['de'] ?? ''),
  scopes: partners.map(({ partnerId }) => partnerId),
  says: { address: places },
  above: null,
});
