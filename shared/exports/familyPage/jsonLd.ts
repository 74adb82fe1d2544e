import { inElement, jsonLines, openJson } from '../jsonParts.ts';
import type { PublishedPartner, PublishedPlace, PublishedRecords } from '../publishRecords.ts';

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

/**
 * What offers share, as JSON: whole where one names it first, and from then on by its `@id`, which readers put together (JSON-LD
 * 1.1, 3.3).
 */
function namedOnce<R extends { readonly id: string }>(records: readonly R[], nodeOf: (record: R) => object) {
  const waiting = new Map(records.map((record) => [record.id, record]));
  const names = new Map(records.map(({ id }) => [id, JSON.stringify({ '@id': `urn:uuid:${id}` })]));
  return (id: string): string[] => {
    const name = names.get(id);
    if (name === undefined) return [];
    const record = waiting.get(id);
    waiting.delete(id);
    return [record === undefined ? name : JSON.stringify({ '@id': `urn:uuid:${id}`, ...nodeOf(record) })];
  };
}

/** The published offers as a schema.org graph; what an `application/ld+json` element holds, safe within HTML. */
export function* jsonLdText({ catalogue, offers, partners, places }: PublishedRecords): Generator<string> {
  const partnerJson = namedOnce(partners, organization);
  const placeJson = namedOnce(places, placeOf);
  let position = 0;
  function* items() {
    for (const offer of offers) {
      position += 1;
      const own = {
        '@type': 'Service',
        '@id': `urn:uuid:${offer.id}`,
        name: offer.title.de,
        description: offer.summary['de'],
        url: offer.website ?? undefined,
        isAccessibleForFree: offer.cost.kind === 'free' ? true : undefined,
      };
      const providers = offer.partners.flatMap(({ partnerId }) => partnerJson(partnerId));
      const locations = offer.places.flatMap(placeJson);
      const provider = providers.length === 0 ? '' : `,"provider":[${providers.join(',')}]`;
      const channel =
        locations.length === 0
          ? ''
          : `,"availableChannel":{"@type":"ServiceChannel","serviceLocation":[${locations.join(',')}]}`;
      const item = `${openJson(own)}${provider}${channel}}`;
      yield [inElement(`{"@type":"ListItem","position":${position},"item":${item}}`)];
    }
  }
  const list = { '@context': 'https://schema.org', '@type': 'ItemList', name: catalogue.name };
  yield `${inElement(openJson(list))},"itemListElement":`;
  yield* jsonLines(items());
  yield '}';
}
