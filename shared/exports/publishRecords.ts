import type * as z from 'zod';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Offer } from '../catalogue/offer.ts';
import type { Partner } from '../catalogue/partner.ts';
import type { Place } from '../catalogue/place.ts';
import { topics } from '../catalogue/topics.ts';
import type { Contact } from '../catalogue/values.ts';
import { kept } from '../kept.ts';
import { pickPublished } from './pickPublished.ts';
import type { Replacing } from './pickPublished.ts';
import type { Publication } from './publication.ts';
import { publishedCatalogue, publishedOffer, publishedPartner, publishedPlace } from './publishedRecords.ts';
import { webAddress } from './webAddress.ts';

export type PublishedOffer = z.output<typeof publishedOffer>;
export type PublishedPartner = z.output<typeof publishedPartner>;
export type PublishedPlace = z.output<typeof publishedPlace>;

/**
 * The records of a publication in their published form; they refer only to one another. Each offer is made when it is
 * first asked for; what it says is not copied.
 */
export interface PublishedRecords {
  readonly catalogue: z.output<typeof publishedCatalogue>;
  readonly partners: readonly PublishedPartner[];
  readonly places: readonly PublishedPlace[];
  readonly offers: Iterable<PublishedOffer>;
}

/** The records that take on their published form, and what must not lead to where nobody may be led. */
export type ChosenRecords = Omit<Publication, 'plan' | 'modifiedAt'>;

const ids = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id));
const known = (id: string | null, those: ReadonlySet<string>) => (id !== null && those.has(id) ? id : null);

/** The items that may go out; the list itself where all of them may, which is the rule. */
const only = <T>(items: T[], may: (item: T) => boolean): T[] => (items.every(may) ? items : items.filter(may));
const onlyPublic = (contacts: Contact[]) => only(contacts, (contact) => contact.public);

/** `Kirschallee 11` and `kirschallee  11` are one street. */
const streetKey = ({ street, postcode }: { street: string | null; postcode: string | null }) =>
  `${(street ?? '').toLowerCase().replace(/[\s.]+/g, '')} ${postcode ?? ''}`;

/** What a published record may refer to, and where nobody may be led. */
interface Reachable {
  readonly partners: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly districts: ReadonlySet<string>;
  readonly areas: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly hiddenPlaces: ReadonlySet<string>;
  readonly hiddenStreets: ReadonlySet<string>;
}

const ofCatalogue: Replacing<Catalogue, Reachable> = {
  publisher: (publisher) => ({ ...publisher, website: webAddress(publisher.website) }),
};

const ofOffer: Replacing<Offer, Reachable> = {
  partners: (partners, reachable) => only(partners, ({ partnerId }) => reachable.partners.has(partnerId)),
  places: (places, reachable) => only(places, (id) => reachable.places.has(id)),
  area: (area, reachable) => only(area, (id) => reachable.areas.has(id)),
  topics: (topics, reachable) => only(topics, (id) => reachable.topics.has(id)),
  access: (access) => {
    const url = webAddress(access.url);
    return url === access.url ? access : { ...access, url };
  },
  website: webAddress,
  contacts: onlyPublic,
};

const ofPartner: Replacing<Partner, Reachable> = {
  parentId: (id, reachable) => known(id, reachable.partners),
  placeId: (id, reachable) => known(id, reachable.places),
  address: (address, { hiddenPlaces, hiddenStreets }, { placeId }) =>
    address === null || hiddenPlaces.has(placeId ?? '') || hiddenStreets.has(streetKey(address)) ? null : address,
  website: webAddress,
  contacts: onlyPublic,
};

/** A hidden place (a women's shelter) keeps its name, town and district, and no way to find it. */
const ofPlace: Replacing<Place, Reachable> = {
  districtId: (id, reachable) => known(id, reachable.districts),
  street: (street, _, { hideExactAddress }) => (hideExactAddress ? null : street),
  position: (position, _, { hideExactAddress }) => (hideExactAddress ? null : position),
  directions: (directions, _, { hideExactAddress }) => (hideExactAddress ? null : directions),
  showOnMap: (shown, _, { hideExactAddress }) => shown && !hideExactAddress,
};

const pickCatalogue = pickPublished(publishedCatalogue, ofCatalogue);
const pickOffer = pickPublished(publishedOffer, ofOffer);
const pickPartner = pickPublished(publishedPartner, ofPartner);
const pickPlace = pickPublished(publishedPlace, ofPlace);

function* published(offers: readonly Offer[], reachable: Reachable) {
  for (const offer of offers) yield pickOffer(offer, reachable);
}

/** Turns the records chosen into their published form: nothing internal, nothing unknown, no reference into the void. */
export function publishRecords(records: ChosenRecords): PublishedRecords {
  const { catalogue, partners, places, offers, hiddenPlaces } = records;
  const districts = ids(catalogue.districts);
  const reachable: Reachable = {
    partners: ids(partners),
    places: ids(places),
    districts,
    areas: new Set([...districts, ...catalogue.members.map(({ ags }) => ags)]),
    topics: new Set([...ids(topics), ...ids(catalogue.topics)]),
    hiddenPlaces: ids(hiddenPlaces),
    hiddenStreets: new Set(hiddenPlaces.map(streetKey)),
  };
  return {
    catalogue: pickCatalogue(catalogue, reachable),
    partners: partners.map((partner) => pickPartner(partner, reachable)),
    places: places.map((place) => pickPlace(place, reachable)),
    offers: kept(published(offers, reachable)),
  };
}
