import { leadingPartner } from '../catalogue/offerPartners.ts';
import { jsonLines } from './jsonParts.ts';
import type { PublishedOffer, PublishedPartner, PublishedPlace, PublishedRecords } from './publishRecords.ts';

/** Longitude first, then latitude (RFC 7946, 3.1.1). */
type LonLat = readonly [number, number];

/** Six decimals are 11 cm: more would be noise. */
const degrees = (value: number) => Math.round(value * 1e6) / 1e6;

function responsiblePartner(offer: PublishedOffer, partners: ReadonlyMap<string, PublishedPartner>): string | null {
  return partners.get(leadingPartner(offer.partners) ?? '')?.name ?? null;
}

/** A feature as JSON. */
const pinJson = (offer: PublishedOffer, place: PublishedPlace, coordinates: LonLat, partner: string | null): string =>
  JSON.stringify({
    type: 'Feature',
    id: `${offer.id}/${place.id}`,
    geometry: { type: 'Point', coordinates },
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
  });

/** West, south, east, north (RFC 7946, 5); null where there are no points. */
function boundsOf(points: readonly LonLat[]): readonly [number, number, number, number] | null {
  if (points.length === 0) return null;
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon, lat] of points) {
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
  const shown = new Map<string, { readonly place: PublishedPlace; readonly point: LonLat }>();
  for (const place of places) {
    if (place.position === null || !place.showOnMap || place.kind !== 'on-site') continue;
    shown.set(place.id, { place, point: [degrees(place.position.lon), degrees(place.position.lat)] });
  }
  const partnerById = new Map(partners.map((partner) => [partner.id, partner]));
  const used = new Set<LonLat>();
  function* pins() {
    for (const offer of offers) {
      const partner = responsiblePartner(offer, partnerById);
      for (const placeId of offer.places) {
        const found = shown.get(placeId);
        if (found === undefined) continue;
        used.add(found.point);
        yield [pinJson(offer, found.place, found.point, partner)];
      }
    }
  }
  yield '{"type":"FeatureCollection","features":';
  yield* jsonLines(pins());
  // Known only now; no reader asks for an order of members (RFC 8259, 4).
  const bounds = boundsOf([...used]);
  yield bounds === null ? '}\n' : `,"bbox":${JSON.stringify(bounds)}}\n`;
}
