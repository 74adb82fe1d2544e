import { leadingPartner } from '../catalogue/offerPartners.ts';
import { days } from '../catalogue/vocabulary.ts';
import { hash32 } from './derivedId.ts';
import { jsonBytes, jsonLines, openJson } from './jsonParts.ts';
import type { Part } from './jsonParts.ts';
import { momentText } from './katalog.ts';
import type { Publication } from './publication.ts';
import type { PublishedOffer, PublishedPartner, PublishedPlace, PublishedRecords } from './publishRecords.ts';

// The shape of `/api/v3/{region}/{language}/locations/` of the Integreat CMS, which its app reads; see its
// `tests/api/expected-outputs/augsburg_de_locations.json`. The app throws where `category` or `contacts` is missing.

const category = jsonBytes({
  id: 1,
  name: 'Angebote für Familien',
  color: '#005B79',
  icon: 'house_heart',
  icon_url: null,
  icon_color: null,
});

/** A number for an id: Integreat's ids are positive numbers of 32 bits with a sign. */
const numberOf = (id: string): number => hash32(id) & 0x7fffffff;

/** Text as HTML: nothing of it is markup. */
const html = (text: string): string =>
  text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

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

const locationOf = ({ id, name, street, town, postcode, position }: PublishedPlace): object => ({
  id: numberOf(id),
  name,
  address: street,
  town,
  state: null,
  postcode,
  region: null,
  country: 'Deutschland',
  latitude: position?.lat ?? null,
  longitude: position?.lon ?? null,
});

const organizationOf = ({ id, name, website }: PublishedPartner): object => ({
  id: numberOf(id),
  slug: id,
  name,
  logo: null,
  website,
});

/** What locations share, written once as JSON. */
interface Shared {
  readonly location: Part;
  readonly organization: Part;
}

/** One offer at one place as JSON. */
function locationParts(
  offer: PublishedOffer,
  place: PublishedPlace,
  modifiedAt: string,
  { location, organization }: Shared,
): Part[] {
  const own = {
    id: numberOf(`${offer.id}/${place.id}`),
    url: offer.website,
    path: `/de/locations/${offer.id}-${place.id}/`,
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
    temporarily_closed: false,
    opening_hours: openingHours(offer),
    hash: null,
    barrier_free: place.barrierFree === 'unknown' ? null : place.barrierFree === 'yes',
  };
  return [openJson(own), ',"category":', category, ',"location":', location, ',"organization":', organization, '}'];
}

/** The text of `integreat-locations.json`: one location per offer and place on the map, in German, one line each. */
export function* integreatText(
  { modifiedAt }: Publication,
  { offers, places, partners }: PublishedRecords,
): Generator<Part> {
  const modified = momentText(modifiedAt ?? 0) ?? '';
  const onMap = new Map(
    places
      .filter(({ position, showOnMap }) => position !== null && showOnMap)
      .map((place) => [place.id, { place, location: jsonBytes(locationOf(place)) }]),
  );
  const organizations = new Map(partners.map((partner) => [partner.id, jsonBytes(organizationOf(partner))]));
  function* locations() {
    for (const offer of offers) {
      const organization = organizations.get(leadingPartner(offer.partners) ?? '') ?? 'null';
      for (const placeId of offer.places) {
        const found = onMap.get(placeId);
        if (found === undefined) continue;
        yield locationParts(offer, found.place, modified, { location: found.location, organization });
      }
    }
  }
  yield* jsonLines<Part>(locations());
  yield '\n';
}
