import type { Feature, FeatureCollection, Point } from 'geojson';
import type { PublishedOffer, PublishedPartner, PublishedPlace, PublishedRecords } from './publishRecords.ts';

/** Six decimals are 11 cm: more would be noise. */
const degrees = (value: number) => Math.round(value * 1e6) / 1e6;

function responsiblePartner(offer: PublishedOffer, partners: ReadonlyMap<string, PublishedPartner>): string | null {
  const responsible = offer.partners.find(({ role }) => role === 'responsible') ?? offer.partners[0];
  return (responsible && partners.get(responsible.partnerId)?.name) ?? null;
}

function pin(
  offer: PublishedOffer,
  place: PublishedPlace,
  position: { lat: number; lon: number },
  partner: string | null,
): Feature<Point> {
  return {
    type: 'Feature',
    id: `${offer.id}/${place.id}`,
    geometry: { type: 'Point', coordinates: [degrees(position.lon), degrees(position.lat)] },
    properties: {
      offerId: offer.id,
      placeId: place.id,
      title: offer.title,
      summary: offer.summary,
      phases: offer.phases,
      topics: offer.topics,
      offerType: offer.offerType,
      partner,
      place: place.name,
      street: place.street,
      postcode: place.postcode,
      town: place.town,
      openingNote: offer.schedule.note,
      website: offer.website,
    },
  };
}

function boundsOf(features: readonly Feature<Point>[]): [number, number, number, number] {
  const longitudes = features.map(({ geometry }) => geometry.coordinates[0] ?? 0);
  const latitudes = features.map(({ geometry }) => geometry.coordinates[1] ?? 0);
  const least = (values: readonly number[]) => values.reduce((one, other) => Math.min(one, other));
  const most = (values: readonly number[]) => values.reduce((one, other) => Math.max(one, other));
  return [least(longitudes), least(latitudes), most(longitudes), most(latitudes)];
}

/**
 * The text of `karte.geojson` (RFC 7946): one point per offer and place that is shown on the map, one line each.
 * `offerId` and `placeId` lead to the whole records in `katalog.json`.
 */
export function karteText({ offers, places, partners }: PublishedRecords): string {
  const placeById = new Map(places.map((place) => [place.id, place]));
  const partnerById = new Map(partners.map((partner) => [partner.id, partner]));
  const features = offers.flatMap((offer) =>
    offer.places.flatMap((placeId) => {
      const place = placeById.get(placeId);
      if (place === undefined || place.position === null || !place.showOnMap || place.kind !== 'on-site') return [];
      return pin(offer, place, place.position, responsiblePartner(offer, partnerById));
    }),
  );
  const head: Omit<FeatureCollection, 'features'> = {
    type: 'FeatureCollection',
    ...(features.length > 0 && { bbox: boundsOf(features) }),
  };
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines}\n]}\n`;
}
