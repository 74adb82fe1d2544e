import type { PublishedOffer, PublishedPartner, PublishedPlace, PublishedRecords } from '../publishRecords.ts';

// schema.org as JSON-LD: what search engines read of the page. https://schema.org/Service

const organization = ({ name, website, phone, email }: PublishedPartner) => ({
  '@type': 'Organization',
  name,
  ...(website !== null && { url: website }),
  ...(phone !== null && { telephone: phone.e164 ?? phone.written }),
  ...(email !== null && { email }),
});

const placeOf = ({ name, street, postcode, town, position }: PublishedPlace) => ({
  '@type': 'Place',
  name,
  address: {
    '@type': 'PostalAddress',
    ...(street !== null && { streetAddress: street }),
    ...(postcode !== null && { postalCode: postcode }),
    ...(town !== null && { addressLocality: town }),
    addressCountry: 'DE',
  },
  ...(position !== null && {
    geo: { '@type': 'GeoCoordinates', latitude: position.lat, longitude: position.lon },
  }),
});

function service(
  offer: PublishedOffer,
  partners: ReadonlyMap<string, PublishedPartner>,
  places: ReadonlyMap<string, PublishedPlace>,
): object {
  const providers = offer.partners.flatMap(({ partnerId }) => partners.get(partnerId) ?? []).map(organization);
  const at = offer.places.flatMap((id) => places.get(id) ?? []).map(placeOf);
  return {
    '@type': 'Service',
    '@id': `urn:uuid:${offer.id}`,
    name: offer.title.de,
    ...(offer.summary['de'] !== undefined && { description: offer.summary['de'] }),
    ...(offer.website !== null && { url: offer.website }),
    ...(providers.length > 0 && { provider: providers }),
    ...(at.length > 0 && { availableChannel: { '@type': 'ServiceChannel', serviceLocation: at } }),
    ...(offer.cost.kind === 'free' && { isAccessibleForFree: true }),
  };
}

/** The published offers as a schema.org graph; the text of a `application/ld+json` element, not escaped yet. */
export function jsonLdText({ catalogue, offers, partners, places }: PublishedRecords): string {
  const partnerById = new Map(partners.map((partner) => [partner.id, partner]));
  const placeById = new Map(places.map((place) => [place.id, place]));
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: catalogue.name,
    itemListElement: [...offers].map((offer, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      item: service(offer, partnerById, placeById),
    })),
  });
}
