import { leadingPartner } from '../catalogue/offerPartners.ts';
import { days } from '../catalogue/vocabulary.ts';
import { hash32 } from './derivedId.ts';
import { momentText } from './katalog.ts';
import type { Publication } from './publication.ts';
import type { PublishedOffer, PublishedPartner, PublishedPlace, PublishedRecords } from './publishRecords.ts';
import { recordLines } from './recordLines.ts';

// The shape of `/api/v3/{region}/{language}/locations/` of the Integreat CMS, which its app reads; see its
// `tests/api/expected-outputs/augsburg_de_locations.json`. The app throws where `category` or `contacts` is missing.

const category = {
  id: 1,
  name: 'Angebote für Familien',
  color: '#005B79',
  icon: 'house_heart',
  icon_url: null,
  icon_color: null,
};

/** A number for an id: Integreat's ids are positive numbers of 32 bits with a sign. */
const numberOf = (id: string): number => hash32(id) & 0x7fffffff;

/** Text as HTML: nothing of it is markup. */
const html = (text: string): string =>
  text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Monday first. Null where the whole week is closed: Integreat knows no other way to say that nothing is known. */
function openingHours({ schedule }: PublishedOffer): object[] | null {
  const week = days.map(({ id }) => {
    // A time without an end is no opening hour.
    const timeSlots = schedule.weekly.flatMap(({ day, from, to }) =>
      day === id && to !== null ? [{ start: from, end: to }] : [],
    );
    timeSlots.sort((one, other) => (one.start < other.start ? -1 : 1));
    return { allDay: false, closed: timeSlots.length === 0, appointmentOnly: false, timeSlots };
  });
  return week.every(({ closed }) => closed) ? null : week;
}

const contactsOf = ({ access, contacts }: PublishedOffer) => [
  ...contacts.map(({ name, function: area, phone, mobile, email }) => ({
    name,
    area_of_responsibility: area,
    email,
    phone_number: phone?.written ?? null,
    mobile_phone_number: mobile?.written ?? null,
    website: null,
  })),
  ...(access.phone === null && access.email === null
    ? []
    : [
        {
          name: null,
          area_of_responsibility: 'Anmeldung',
          email: access.email,
          phone_number: access.phone?.written ?? null,
          mobile_phone_number: null,
          website: access.url,
        },
      ]),
];

function location(
  offer: PublishedOffer,
  place: PublishedPlace,
  { partner, modifiedAt }: { readonly partner: PublishedPartner | undefined; readonly modifiedAt: string },
): object {
  const id = numberOf(`${offer.id}/${place.id}`);
  const path = `/de/locations/${offer.id}-${place.id}/`;
  return {
    id,
    url: offer.website,
    path,
    title: offer.title.de,
    modified_gmt: modifiedAt,
    last_updated: modifiedAt,
    excerpt: offer.summary['de'] ?? '',
    meta_description: offer.summary['de'] ?? '',
    contacts: contactsOf(offer),
    content: html(offer.description['de'] ?? offer.summary['de'] ?? ''),
    appointment_url: offer.access.url,
    available_languages: {},
    icon: null,
    thumbnail: null,
    category,
    temporarily_closed: false,
    opening_hours: openingHours(offer),
    location: {
      id: numberOf(place.id),
      name: place.name,
      address: place.street,
      town: place.town,
      state: null,
      postcode: place.postcode,
      region: null,
      country: 'Deutschland',
      latitude: place.position?.lat ?? null,
      longitude: place.position?.lon ?? null,
    },
    hash: null,
    organization:
      partner === undefined
        ? null
        : { id: numberOf(partner.id), slug: partner.id, name: partner.name, logo: null, website: partner.website },
    barrier_free: place.barrierFree === 'unknown' ? null : place.barrierFree === 'yes',
  };
}

/** The text of `integreat-locations.json`: one location per offer and place on the map, in German, one line each. */
export function integreatText({ modifiedAt }: Publication, { offers, places, partners }: PublishedRecords): string {
  const placeById = new Map(places.map((place) => [place.id, place]));
  const partnerById = new Map(partners.map((partner) => [partner.id, partner]));
  const facts = { modifiedAt: momentText(modifiedAt ?? 0) ?? '' };
  function* locations() {
    for (const offer of offers) {
      const partner = partnerById.get(leadingPartner(offer.partners) ?? '');
      for (const placeId of offer.places) {
        const place = placeById.get(placeId);
        if (place?.position && place.showOnMap) yield location(offer, place, { ...facts, partner });
      }
    }
  }
  return `[\n${recordLines(locations())}\n]\n`;
}
