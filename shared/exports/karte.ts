import { leadingPartner } from '../catalogue/offerPartners.ts';
import { jsonLines } from './jsonParts.ts';
import type { PublishedOffer, PublishedPartner, PublishedPlace, PublishedRecords } from './publishRecords.ts';

/** Longitude first, then latitude (RFC 7946, 3.1.1). */
type LonLat = readonly [number, number];

interface Pin {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: LonLat };
  readonly properties: object;
}

/** Six decimals are 11 cm: more would be noise. */
const degrees = (value: number) => Math.round(value * 1e6) / 1e6;

function responsiblePartner(offer: PublishedOffer, partners: ReadonlyMap<string, PublishedPartner>): string | null {
  return partners.get(leadingPartner(offer.partners) ?? '')?.name ?? null;
}

function pin(
  offer: PublishedOffer,
  place: PublishedPlace,
  position: { lat: number; lon: number },
  partner: string | null,
): Pin {
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

/** West, south, east, north (RFC 7946, 5). */
function boundsOf(pins: readonly Pin[]): [number, number, number, number] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { geometry } of pins) {
    const [lon, lat] = geometry.coordinates;
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return [west, south, east, north];
}

/**
 * The text of `karte.geojson` (RFC 7946): one point per offer and place that is shown on the map, one line each.
 * `offerId` and `placeId` lead to the whole records in `katalog.json`.
 */
export function* karteText({ offers, places, partners }: PublishedRecords): Generator<string> {
  const placeById = new Map(places.map((place) => [place.id, place]));
  const partnerById = new Map(partners.map((partner) => [partner.id, partner]));
  const pins: Pin[] = [];
  for (const offer of offers) {
    for (const placeId of offer.places) {
      const place = placeById.get(placeId);
      if (place === undefined || place.position === null || !place.showOnMap || place.kind !== 'on-site') continue;
      pins.push(pin(offer, place, place.position, responsiblePartner(offer, partnerById)));
    }
  }
  const bounds = pins.length === 0 ? '' : `"bbox":${JSON.stringify(boundsOf(pins))},`;
  yield `{"type":"FeatureCollection",${bounds}"features":`;
  yield* jsonLines(written(pins));
  yield '}\n';
}

function* written(pins: readonly Pin[]): Generator<[string]> {
  for (const pin of pins) yield [JSON.stringify(pin)];
}
