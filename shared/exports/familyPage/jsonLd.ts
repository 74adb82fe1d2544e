import { inElement, jsonBytes, jsonLines, listParts, openJson } from '../jsonParts.ts';
import type { Part } from '../jsonParts.ts';
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

/** What offers share, written once as JSON. */
interface Written {
  readonly partners: ReadonlyMap<string, Uint8Array>;
  readonly places: ReadonlyMap<string, Uint8Array>;
}

const known = (ids: readonly string[], written: ReadonlyMap<string, Uint8Array>): Part[][] =>
  ids.flatMap((id) => {
    const json = written.get(id);
    return json === undefined ? [] : [[json]];
  });

/** An offer at its place in the list, as JSON. */
function listItem(offer: PublishedOffer, position: number, { partners, places }: Written): Part[] {
  const own = {
    '@type': 'Service',
    '@id': `urn:uuid:${offer.id}`,
    name: offer.title.de,
    description: offer.summary['de'],
    url: offer.website ?? undefined,
    isAccessibleForFree: offer.cost.kind === 'free' ? true : undefined,
  };
  const providers = known(
    offer.partners.map(({ partnerId }) => partnerId),
    partners,
  );
  const locations = known(offer.places, places);
  return [
    `{"@type":"ListItem","position":${position},"item":${inElement(openJson(own))}`,
    ...(providers.length === 0 ? [] : [',"provider":', ...listParts(providers)]),
    ...(locations.length === 0
      ? []
      : [',"availableChannel":{"@type":"ServiceChannel","serviceLocation":', ...listParts(locations), '}']),
    '}}',
  ];
}

/** The published offers as a schema.org graph; what an `application/ld+json` element holds, safe within HTML. */
export function* jsonLdText({ catalogue, offers, partners, places }: PublishedRecords): Generator<Part> {
  const written: Written = {
    partners: new Map(partners.map((partner) => [partner.id, jsonBytes(organization(partner))])),
    places: new Map(places.map((place) => [place.id, jsonBytes(placeOf(place))])),
  };
  function* items() {
    let position = 0;
    for (const offer of offers) yield listItem(offer, (position += 1), written);
  }
  const list = { '@context': 'https://schema.org', '@type': 'ItemList', name: catalogue.name };
  yield `${inElement(openJson(list))},"itemListElement":`;
  yield* jsonLines<Part>(items());
  yield '}';
}
