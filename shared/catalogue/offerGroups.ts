import type { Catalogue } from './catalogue.ts';
import type { OfferRow } from './offer.ts';
import type { PlaceRow } from './place.ts';
import { topics } from './topics.ts';

/** What offers are grouped by: fields of action, districts, audiences, partners and the languages spoken there. */
export const groupings = ['fields', 'districts', 'audiences', 'partners', 'languages'] as const;
export type Grouping = (typeof groupings)[number];

/** What of an offer says where it belongs. */
export type GroupedOffer = Pick<OfferRow, 'topics' | 'places' | 'area' | 'audiences' | 'partners' | 'spokenLanguages'>;

/** What tells where an offer belongs, beside the offer itself. */
export interface GroupContext {
  /** Topic id -> field of action, the catalogue's own topics included. */
  readonly fieldOf: ReadonlyMap<string, string>;
  /** Place id -> district. */
  readonly districtOf: ReadonlyMap<string, string>;
}

/** The context of one state of the catalogue and its places. */
export function groupContext(own: Catalogue['topics'], places: readonly PlaceRow[]): GroupContext {
  return {
    fieldOf: new Map([...topics, ...own].map(({ id, parent }) => [id, parent])),
    districtOf: new Map(places.flatMap(({ id, districtId }) => (districtId === null ? [] : [[id, districtId]]))),
  };
}

const known = (ids: readonly string[], among: ReadonlyMap<string, string>): string[] =>
  ids.flatMap((id) => among.get(id) ?? []);

/**
 * The groups an offer belongs to, each id once. It is in the districts of its places and in those it reaches out to;
 * member municipalities of a Kreis are named by their AGS.
 */
export const groupsOf: Readonly<Record<Grouping, (row: GroupedOffer, context: GroupContext) => readonly string[]>> = {
  fields: (row, { fieldOf }) => [...new Set(known(row.topics, fieldOf))],
  districts: (row, { districtOf }) => [...new Set([...known(row.places, districtOf), ...row.area])],
  audiences: (row) => row.audiences,
  partners: (row) => row.partners.map(({ partnerId }) => partnerId),
  languages: (row) => row.spokenLanguages.codes,
};
