import type * as z from 'zod';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Offer } from '../catalogue/offer.ts';
import type { Partner } from '../catalogue/partner.ts';
import type { Place } from '../catalogue/place.ts';
import { topics } from '../catalogue/topics.ts';
import type { Address, Contact } from '../catalogue/values.ts';
import { pickPublished } from './pickPublished.ts';
import type { Publication } from './publication.ts';
import { publishedCatalogue, publishedOffer, publishedPartner, publishedPlace } from './publishedRecords.ts';
import { webAddress } from './webAddress.ts';

export type PublishedOffer = z.output<typeof publishedOffer>;
export type PublishedPartner = z.output<typeof publishedPartner>;
export type PublishedPlace = z.output<typeof publishedPlace>;

/**
 * The records of a publication in their published form; they refer only to one another. Each offer is made anew when it
 * is asked for and can be let go at once: ten thousand of them never lie in memory a second time.
 */
export interface PublishedRecords {
  readonly catalogue: z.output<typeof publishedCatalogue>;
  readonly partners: readonly PublishedPartner[];
  readonly places: readonly PublishedPlace[];
  readonly offers: Iterable<PublishedOffer>;
}

const pickCatalogue = pickPublished<typeof publishedCatalogue, Catalogue>(publishedCatalogue);
const pickOffer = pickPublished<typeof publishedOffer, Offer>(publishedOffer);
const pickPartner = pickPublished<typeof publishedPartner, Partner>(publishedPartner);
const pickPlace = pickPublished<typeof publishedPlace, Place>(publishedPlace);

const ids = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id));
const known = (id: string | null, those: ReadonlySet<string>) => (id !== null && those.has(id) ? id : null);

/** The items that may go out; the list itself where all of them may, which is the rule. */
const only = <T>(items: T[], may: (item: T) => boolean): T[] => (items.every(may) ? items : items.filter(may));
const onlyPublic = (contacts: Contact[]) => only(contacts, (contact) => contact.public);

/** `Kirschallee 11` and `kirschallee  11` are one street. */
const streetKey = ({ street, postcode }: { street: string | null; postcode: string | null }) =>
  `${(street ?? '').toLowerCase().replace(/[\s.]+/g, '')} ${postcode ?? ''}`;

/** What of a place may leave. A hidden one (a women's shelter) keeps its name, town and district, and no way to find it. */
function publishPlace(place: Place, districts: ReadonlySet<string>): PublishedPlace {
  const hidden = place.hideExactAddress ? { street: null, position: null, directions: null, showOnMap: false } : {};
  return pickPlace(place, { districtId: known(place.districtId, districts), ...hidden });
}

function publishPartners({ partners, places, hiddenPlaces }: Publication): PublishedPartner[] {
  const partnerIds = ids(partners);
  const placeIds = ids(places);
  const hiddenIds = ids(hiddenPlaces);
  const hiddenStreets = new Set(hiddenPlaces.map(streetKey));
  const address = ({ placeId, address }: Partner): Address | null =>
    address === null || hiddenIds.has(placeId ?? '') || hiddenStreets.has(streetKey(address)) ? null : address;
  return partners.map((partner) =>
    pickPartner(partner, {
      parentId: known(partner.parentId, partnerIds),
      placeId: known(partner.placeId, placeIds),
      address: address(partner),
      website: webAddress(partner.website),
      contacts: onlyPublic(partner.contacts),
    }),
  );
}

interface Reachable {
  readonly partners: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly areas: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
}

function publishAccess(access: Offer['access']): Offer['access'] {
  const url = webAddress(access.url);
  return url === access.url ? access : { ...access, url };
}

const publishOffer = (offer: Offer, reachable: Reachable): PublishedOffer =>
  pickOffer(offer, {
    partners: only(offer.partners, ({ partnerId }) => reachable.partners.has(partnerId)),
    places: only(offer.places, (id) => reachable.places.has(id)),
    area: only(offer.area, (id) => reachable.areas.has(id)),
    topics: only(offer.topics, (id) => reachable.topics.has(id)),
    access: publishAccess(offer.access),
    website: webAddress(offer.website),
    contacts: onlyPublic(offer.contacts),
  });

/** Turns the records chosen into their published form: nothing internal, nothing unknown, no reference into the void. */
export function publishRecords(publication: Publication): PublishedRecords {
  const { catalogue, partners, places, offers } = publication;
  const districts = ids(catalogue.districts);
  const reachable: Reachable = {
    partners: ids(partners),
    places: ids(places),
    areas: new Set([...districts, ...catalogue.members.map(({ ags }) => ags)]),
    topics: new Set([...ids(topics), ...ids(catalogue.topics)]),
  };
  return {
    catalogue: pickCatalogue(catalogue, {
      publisher: { ...catalogue.publisher, website: webAddress(catalogue.publisher.website) },
    }),
    partners: publishPartners(publication),
    places: places.map((place) => publishPlace(place, districts)),
    offers: {
      *[Symbol.iterator]() {
        for (const offer of offers) yield publishOffer(offer, reachable);
      },
    },
  };
}
